import { plainName } from '../../council/sen2-modules.ts';
import type { Told } from '../row-reading.ts';
import type { ToldService } from './told-service.ts';

/** The flat list a council without a feed can write in a spreadsheet. */
export const flatColumns = [
  ...['id', 'name', 'description', 'url', 'email', 'phone', 'postcode', 'lat', 'lng', 'min_age', 'max_age'],
  ...['needs', 'days', 'cost', 'last_checked'],
] as const;
type FlatColumn = (typeof flatColumns)[number];

const plain = new Set<string>(flatColumns.map(plainName));
export const isFlatColumn = (name: string): boolean => plain.has(name);

const nothing: Told = { field: '', value: undefined };

/** One row of the flat list, by where each column stands. */
export function readFlat(columns: ReadonlyMap<string, number>, values: readonly string[]): ToldService {
  const cell = (field: FlatColumn): Told => {
    const index = columns.get(plainName(field));
    return { field, value: index === undefined ? undefined : values[index]?.trim() };
  };
  const needs = String(cell('needs').value ?? '').split(/[;,|]/);
  return {
    id: cell('id'),
    name: cell('name'),
    summary: cell('description'),
    status: nothing,
    urls: [cell('url')],
    emails: [cell('email')],
    phones: [cell('phone')],
    ages: [{ min: cell('min_age'), max: cell('max_age') }],
    hours: [],
    days: [cell('days')],
    locations: [
      {
        ...{ name: nothing, address: [], accessibility: [] },
        ...{ postcode: cell('postcode'), lat: cell('lat'), lng: cell('lng') },
      },
    ],
    costs: [],
    fees: cell('cost'),
    languages: [],
    topics: needs.map((value) => ({ field: 'needs', value })),
    areas: [],
    provider: nothing,
    alert: nothing,
    checked: [cell('last_checked')],
  };
}
