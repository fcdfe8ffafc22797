import type { RowReading, Told } from '../row-reading.ts';
import type { ToldHours, ToldLocation, ToldService } from './told-service.ts';

export type Body = Readonly<Record<string, unknown>>;

export const isBody = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A thing inside a page, and the way to it: `contents[3].contacts[0]`. */
type Node = { body: Body; path: string };

const own = (body: Body, name: string): unknown => (Object.hasOwn(body, name) ? body[name] : undefined);
const below = (path: string, name: string) => (path === '' ? name : `${path}.${name}`);
const told = ({ body, path }: Node, name: string): Told => ({ field: below(path, name), value: own(body, name) });

/** Things of one service are few; a list longer than this is none. */
const mostInList = 500;

/**
 * Reads a service of Open Referral UK 3.0 and of the version before it alike; what differs is where things hang and how
 * they are called. https://github.com/OpenReferralUK/uk-profile · https://developers.openreferraluk.org/
 */
export function readOruk(row: RowReading, body: Body, path: string): ToldService {
  const service = { body, path };
  const nodes = (from: Node, name: string) => listOf(row, from, name);
  const contacts = nodes(service, 'contacts');
  const atLocations = nodes(service, 'service_at_locations');
  const phones = [service, ...contacts, ...atLocations].flatMap((from) => nodes(from, 'phones'));
  const organization = nodeOf(service, 'organization');
  const schedules = [service, ...atLocations].flatMap((from) => [
    ...nodes(from, 'schedules'),
    ...nodes(from, 'regular_schedules'),
    ...nodes(from, 'regular_schedule'),
  ]);
  const eligibilities = nodes(service, 'eligibilitys');
  return {
    id: told(service, 'id'),
    name: told(service, 'name'),
    summary: told(service, 'description'),
    status: told(service, 'status'),
    urls: [told(service, 'url')],
    emails: [service, ...contacts].map((from) => told(from, 'email')),
    phones: phones.map((phone) => told(phone, 'number')),
    ages: [service, ...eligibilities].map((from) => ({
      min: told(from, 'minimum_age'),
      max: told(from, 'maximum_age'),
    })),
    hours: schedules.map(hoursOf),
    days: [],
    locations: atLocations.flatMap((from) => nodeOf(from, 'location') ?? []).map((node) => locationOf(row, node)),
    costs: nodes(service, 'cost_options').map((cost) => ({
      option: told(cost, 'option'),
      amount: told(cost, 'amount'),
      description: told(cost, 'amount_description'),
      until: told(cost, 'valid_to'),
    })),
    fees: told(service, 'fees'),
    languages: nodes(service, 'languages').map((language) => firstOf(language, ['name', 'language', 'code'])),
    topics: topicsOf(row, service),
    areas: nodes(service, 'service_areas').map((area) => firstOf(area, ['name', 'service_area'])),
    provider: organization ? told(organization, 'name') : { field: below(path, 'organization'), value: undefined },
    alert: told(service, 'alert'),
    checked: ['assured_date', 'last_modified'].map((name) => told(service, name)),
  };
}

function firstOf(node: Node, names: readonly string[]): Told {
  const all = names.map((name) => told(node, name));
  return all.find(({ value }) => value !== undefined && value !== null && value !== '') ?? told(node, names[0] ?? '');
}

const nodeOf = (from: Node, name: string): Node | undefined => {
  const value = own(from.body, name);
  return isBody(value) ? { body: value, path: below(from.path, name) } : undefined;
};

function listOf(row: RowReading, from: Node, name: string): Node[] {
  const value = own(from.body, name);
  if (value === undefined || value === null) return [];
  const path = below(from.path, name);
  if (isBody(value)) return [{ body: value, path }];
  if (!Array.isArray(value) || value.length > mostInList) {
    row.warn({ field: path, value }, 'not-a-list');
    return [];
  }
  return value.flatMap((item, index) => {
    if (isBody(item)) return [{ body: item, path: `${path}[${index}]` }];
    row.warn({ field: `${path}[${index}]`, value: item }, 'not-a-value');
    return [];
  });
}

function hoursOf(node: Node): ToldHours {
  return {
    freq: told(node, 'freq'),
    interval: told(node, 'interval'),
    byday: told(node, 'byday'),
    opens: told(node, 'opens_at'),
    closes: told(node, 'closes_at'),
    from: told(node, 'valid_from'),
    until: told(node, 'valid_to'),
    description: told(node, 'description'),
    notes: told(node, 'notes'),
  };
}

function locationOf(row: RowReading, node: Node): ToldLocation {
  const [address] = [...listOf(row, node, 'addresses'), ...listOf(row, node, 'physical_addresses')];
  const lines = ['attention', 'address_1', 'city', 'state_province'];
  const accessible = [
    ...listOf(row, node, 'accessibility').map((one) => firstOf(one, ['description', 'details', 'accessibility'])),
    ...listOf(row, node, 'accessibility_for_disabilities').map((one) => firstOf(one, ['accessibility', 'details'])),
  ];
  return {
    name: told(node, 'name'),
    address: address ? lines.map((line) => told(address, line)) : [],
    postcode: address ? told(address, 'postal_code') : { field: below(node.path, 'postal_code'), value: undefined },
    lat: told(node, 'latitude'),
    lng: told(node, 'longitude'),
    accessibility: accessible,
  };
}

/** Version 3: attributes with their term. Before: links to a taxonomy, on the service and on who may come. */
function topicsOf(row: RowReading, service: Node): Told[] {
  const links = [service, ...listOf(row, service, 'eligibilitys')].flatMap((from) => [
    ...['attributes', 'service_taxonomys', 'link_taxonomies', 'link_taxonomys', 'taxonomys'].flatMap((name) =>
      listOf(row, from, name),
    ),
  ]);
  return links.flatMap((link) => {
    const term = nodeOf(link, 'taxonomy_term') ?? nodeOf(link, 'taxonomy');
    return term ? [told(term, 'name')] : [];
  });
}
