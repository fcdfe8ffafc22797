import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readServices } from '../../../../src/server/content/services/import-services.ts';

/** A made-up service in the shape of the profile's own example (OpenReferralUK/uk-profile, examples/service_full.json). */
export const modern = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Riverside Sleep Clinic',
  description: 'Help for children who do not sleep.\n\nParents can refer themselves.',
  url: 'https://example.org/sleep',
  email: 'sleep@example.org',
  status: 'active',
  fees: null,
  minimum_age: 5,
  maximum_age: 16,
  assured_date: '2026-05-01',
  last_modified: '2026-06-15T10:30:45.123Z',
  alert: 'Closed on 3 August.',
  schedules: [
    { id: 's1', freq: 'WEEKLY', interval: 1, byday: 'TH,FR', opens_at: '10:00:00', closes_at: '18:00:00' },
    {
      id: 's2',
      freq: 'WEEKLY',
      byday: 'MO',
      opens_at: '10:00',
      closes_at: '18:00Z',
      description: 'By phone on Mondays',
    },
    { id: 's3', freq: 'WEEKLY', byday: 'TU', opens_at: '9:00', closes_at: '10:00', valid_to: '2020-01-01' },
  ],
  service_areas: [{ id: 'a1', name: 'Hertfordshire', extent_type: 'geojson', extent: '{}' }],
  service_at_locations: [
    {
      id: 'l1',
      location: {
        id: 'x1',
        location_type: 'physical',
        name: 'Riverside House',
        latitude: 51.7957,
        longitude: -0.0781,
        addresses: [
          {
            id: 'p1',
            address_1: '1 High Street',
            city: 'Ware',
            state_province: 'Hertfordshire',
            postal_code: 'sg129pd',
          },
        ],
        accessibility: [{ id: 'y1', description: 'Step-free', details: null }],
      },
    },
    {
      id: 'l2',
      location: { id: 'x2', name: 'Hill Centre', addresses: [{ id: 'p2', address_1: '2 Hill', city: 'Tring' }] },
    },
  ],
  languages: [
    { id: 'n1', code: 'so' },
    { id: 'n2', name: 'Polish', code: 'pl' },
  ],
  organization: { id: 'o1', name: 'Riverside Trust', description: 'A charity' },
  cost_options: [{ id: 'c1', option: 'Under 18', amount: 35, amount_description: 'per session' }],
  contacts: [{ id: 'k1', name: 'Reception', title: 'Desk', phones: [{ id: 'h1', number: '01992 555847' }] }],
  attributes: [
    { id: 't1', link_type: 'service', taxonomy_term: { id: 'z1', name: 'Sleep support' } },
    { id: 't2', link_type: 'service', taxonomy_term: { id: 'z2', name: 'Night terrors' } },
  ],
};

/** The same made-up service as the version before 3.0 tells it. */
export const old = {
  id: '9107',
  name: 'Riverside Sleep Clinic',
  description: 'Help for children who do not sleep.',
  url: 'www.example.org/sleep',
  email: 'sleep@example.org',
  status: 'active',
  fees: 'Free',
  deliverable_type: 'Advice',
  assured_date: '01/05/2026 00:00:00',
  eligibilitys: [
    { id: 'e1', minimum_age: 5, maximum_age: 11 },
    { id: 'e2', minimum_age: 11, maximum_age: 16 },
  ],
  regular_schedules: [
    { id: 'r1', byday: 'MO', freq: 'WEEKLY', opens_at: '09:00', closes_at: '17:00', description: 'Mondays' },
  ],
  holiday_schedules: [],
  fundings: [],
  reviews: [],
  service_areas: [{ id: 'a1', service_area: 'National', extent: null }],
  service_at_locations: [
    {
      id: 'l1',
      regular_schedule: [{ id: 'r2', byday: 'TU', freq: 'WEEKLY', opens_at: '09:00', closes_at: '17:00' }],
      location: {
        id: 'x1',
        name: '',
        latitude: '51.7957',
        longitude: '-0.0781',
        physical_addresses: [{ id: 'p1', address_1: '1 High Street', city: 'Ware', postal_code: 'SG12 9PD' }],
        accessibility_for_disabilities: [{ accessibility: 'Hearing loop' }],
      },
    },
  ],
  cost_options: [],
  contacts: [{ id: 'k1', name: 'Desk', phones: [{ id: 'h1', number: 'Call 01992 555847 (mornings)' }] }],
  languages: [{ id: 'n1', language: 'English' }],
  link_taxonomies: [{ id: 'm1', taxonomy: { id: 'z2', name: 'Short break' } }],
  service_taxonomys: [{ id: 'm2', taxonomy: { id: 'z1', name: 'Sleep', vocabulary: 'Needs' } }],
  organization: { id: 'o1', name: 'Riverside Trust' },
};

export const modernPage = (...contents: unknown[]) => ({
  ...{ total_items: contents.length, total_pages: 1, page_number: 1, size: contents.length },
  ...{ first_page: true, last_page: true, empty: contents.length === 0, contents },
});
export const oldPage = (...content: unknown[]) => ({
  ...{
    totalElements: content.length,
    totalPages: 1,
    number: 1,
    size: content.length,
    first: true,
    last: true,
    content,
  },
});

/** A service with nothing but what it must have, and what is asked for. */
export const service = (id: string, over: object = {}) => ({ id, name: `Service ${id}`, contacts: [], ...over });

export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'waymark-services-'));
  onTestFinished(() => rm(path, { recursive: true }));
  return path;
}

export async function write(content: unknown, name = 'services'): Promise<string> {
  const path = join(await folder(), name);
  const isRaw = typeof content === 'string' || content instanceof Uint8Array;
  await writeFile(path, isRaw ? content : JSON.stringify(content));
  return path;
}

export const today = '2026-11-22';
export const options = { council: 'hertfordshire', on: today };

/** What is read of something, and of everything wrong with it where and why. */
export async function read(content: unknown, name?: string) {
  return told(await readServices(await write(content, name), options));
}

export function told({ records, faults, warnings, ...rest }: Awaited<ReturnType<typeof readServices>>) {
  const place = ({ file, line, field, reason }: (typeof faults.listed)[number]) =>
    [file, line, field, reason].filter((part) => part !== undefined).join(' ');
  return {
    ...rest,
    bodies: records.map(({ body }) => body),
    ids: records.map(({ id }) => id),
    faults: faults.listed.map(place),
    warnings: warnings.listed.map(place),
  };
}
