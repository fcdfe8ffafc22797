import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentSchemas } from '../../../../src/domain/records/content-records.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readServices } from '../../../../src/server/content/services/import-services.ts';
import { topicWords } from '../../../../src/server/content/services/topic-words.ts';
import { folder, modern, modernPage, old, oldPage, options, read, service, told } from './oruk-world.ts';

const fits = (body: unknown) => contentSchemas.service.safeParse(body).success;

test('a service of Open Referral UK 3.0 arrives with all a family can use', async () => {
  const { bodies, faults, warnings, forms } = await read(modernPage(modern), 'page.json');
  expect({ faults, warnings, forms }).toEqual({ faults: [], warnings: [], forms: ['oruk-3'] });
  expect(bodies).toEqual([
    {
      id: modern.id,
      name: 'Riverside Sleep Clinic',
      summary: 'Help for children who do not sleep.\n\nParents can refer themselves.',
      topics: ['sleep', 'Night terrors'],
      url: 'https://example.org/sleep',
      email: 'sleep@example.org',
      phone: '01992 555847',
      address: 'Riverside House, 1 High Street, Ware, Hertfordshire',
      postcode: 'SG12 9PD',
      lat: 51.7957,
      lng: -0.0781,
      alsoAt: ['Hill Centre, 2 Hill, Tring'],
      accessibility: ['Step-free'],
      hours: [{ days: ['MO', 'TH', 'FR'], opens: '10:00', closes: '18:00' }],
      openingHours: 'By phone on Mondays',
      area: 'county',
      ageRange: '5-16',
      cost: 'Under 18: £35 per session',
      languages: ['Somali', 'Polish'],
      provider: 'Riverside Trust',
      alert: 'Closed on 3 August.',
      asOf: '2026-05-01',
      source: 'page.json | https://example.org/sleep',
      seen: 'published page',
    },
  ]);
  expect(bodies.every(fits)).toBe(true);
});

test('the version before 3.0 says the same in other places', async () => {
  const { bodies, faults, warnings, forms } = await read(oldPage(old), 'page.json');
  expect({ faults, warnings, forms }).toEqual({ faults: [], warnings: [], forms: ['oruk-1'] });
  expect(bodies).toEqual([
    expect.objectContaining({
      id: '9107',
      topics: ['sleep', 'short breaks'],
      url: 'http://www.example.org/sleep',
      phone: '01992 555847',
      address: '1 High Street, Ware',
      accessibility: ['Hearing loop'],
      hours: [{ days: ['MO', 'TU'], opens: '09:00', closes: '17:00' }],
      openingHours: 'Mondays',
      area: 'national',
      ageRange: '5-16',
      cost: 'Free',
      languages: ['English'],
      provider: 'Riverside Trust',
      asOf: '2026-05-01',
    }),
  ]);
  expect(bodies.every(fits)).toBe(true);
});

test('a flat list is read by its columns in any order; a column nobody reads is told', async () => {
  const csv = [
    'NAME;id;Phone;needs;min_age;max_age;postcode;lat;lng;days;cost;last_checked;mascot;url;email;description',
    'Chess club;chess-club;01992555847;autism, ADHD;8;;SG12 9PD;51.8;-0.07;Sat mornings;£2;01/10/2026;an owl;;;Play',
  ].join('\r\n');
  const { bodies, faults, warnings, forms } = await read(csv, 'list.txt');
  expect({ faults, forms }).toEqual({ faults: [], forms: ['csv'] });
  expect(warnings).toEqual(['list.txt 1 mascot column-ignored']);
  expect(bodies).toEqual([
    {
      ...{ id: 'chess-club', name: 'Chess club', summary: 'Play', topics: ['autism', 'ADHD'], phone: '01992555847' },
      ...{ postcode: 'SG12 9PD', lat: 51.8, lng: -0.07, openingHours: 'Sat mornings', ageRange: '8+', cost: '£2' },
      ...{ asOf: '2026-10-01', source: 'list.txt', seen: 'published page' },
    },
  ]);
  expect(bodies.every(fits)).toBe(true);
});

test('a spreadsheet’s own encoding is recognised and told', async () => {
  const list = Buffer.from('id,name\r\ncafe,Café – for “all”\r\n', 'utf8');
  expect((await read(list)).bodies[0]).toMatchObject({ name: 'Café – for “all”' });
  const windows = Buffer.from([...Buffer.from('id,name\r\ncafe,Caf'), 0xe9, 0x20, 0x96, 0x20, 0x93, 0x61, 0x94]);
  const { bodies, warnings } = await read(windows, 'list');
  expect(bodies[0]).toMatchObject({ name: 'Café – “a”' });
  expect(warnings).toEqual(['list windows-1252']);
});

test('pages in a folder, a bare list and one service alone are all read, whatever the files are called', async () => {
  const path = await folder();
  const pages = [modernPage(service('a'), service('b')), [service('c')], service('d')];
  for (const [index, page] of pages.entries()) {
    await writeFile(join(path, `page-${index * 9 + 1}.dat`), `\ufeff  ${JSON.stringify(page)}`);
  }
  await writeFile(join(path, '.hidden'), 'x');
  expect(told(await readServices(path, options))).toMatchObject({ ids: ['a', 'b', 'c', 'd'], faults: [] });
});

test('only what is open is shown as open', async () => {
  const all = ['active', 'temporarily closed', 'inactive', 'defunct', undefined, 'resting'];
  const { bodies, counts, warnings } = await read(
    all.map((status, index) => service(`s${index}`, { status })),
    'x',
  );
  expect(bodies.map(({ id, status }) => [id, status])).toEqual([
    ['s0', undefined],
    ['s1', 'temporarily closed'],
    ['s4', undefined],
    ['s5', 'resting'],
  ]);
  expect(counts).toEqual({ services: 6, closed: 2 });
  expect(warnings).toEqual(['x [5].status not-one-of']);
});

test.each([
  [
    { byday: 'MO', opens_at: '20:00', closes_at: '02:00' },
    [
      ['MO', '20:00', '24:00'],
      ['TU', '00:00', '02:00'],
    ],
  ],
  [{ byday: 'SA SU', opens_at: '2000-01-01T08:00:00.000Z', closes_at: '00:00' }, [['SA SU', '08:00', '24:00']]],
  [{ byday: 'Monday', opens_at: '9:30 AM', closes_at: '1:00 pm' }, [['MO', '09:30', '13:00']]],
  [{ byday: 'MO', interval: 2, opens_at: '09:00', closes_at: '10:00', description: 'Every other Monday' }, []],
  [{ freq: 'MONTHLY', byday: '2MO', opens_at: '09:00', closes_at: '10:00', description: 'Second Monday' }, []],
  [{ byday: 'MO', valid_from: '2027-01-01', opens_at: '09:00', closes_at: '10:00' }, []],
])('hours that are not days and times of every week are never made up: %j', async (schedule, wanted) => {
  const { bodies, warnings } = await read([service('a', { schedules: [schedule] })]);
  const hours = (bodies[0]?.hours ?? []) as { days: string[]; opens: string; closes: string }[];
  expect(hours.map(({ days, opens, closes }) => [days.join(' '), opens, closes])).toEqual(wanted);
  expect(warnings).toEqual([]);
});

test('a service that shuts on public holidays says so where its source does', async () => {
  const schedule = {
    byday: 'MO',
    opens_at: '09:00',
    closes_at: '10:00',
    description: 'Not available on public holidays.',
  };
  const { bodies } = await read([service('a', { schedules: [schedule] })]);
  expect(bodies[0]?.hours).toEqual([{ days: ['MO'], opens: '09:00', closes: '10:00', notOnHolidays: true }]);
});

test('an id that cannot stand in an address, or is another screen or another fact, gets one of its own for good', async () => {
  const odd = ['A B', 'saved', 'sector-srp', 'register-117676', 'é', '../x', 'x'.repeat(80)];
  const { ids } = await read(odd.map((id) => service(id)));
  expect(ids.every((id) => /^service\.[0-9a-f]{24}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(odd.length);
  expect((await read(odd.map((id) => service(id)))).ids).toEqual(ids);
});

test('every topic a council’s word is turned into is one the pack has', () => {
  const topics = new Set(pack.services.flatMap((one) => one.topics));
  expect([...new Set(Object.values(topicWords))].filter((topic) => !topics.has(topic))).toEqual([]);
});
