import { createHash } from 'node:crypto';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { contentSchemas } from '../../../domain/records/content-records.ts';
import { readDate } from '../../council/read-value.ts';
import type { ContentRecord } from '../import-records.ts';
import { readEmail, readLink, readPhone } from '../read-address.ts';
import { allTexts, type RowReading, readText, type Told } from '../row-reading.ts';
import { readPoint, readPostcode } from '../uk-place.ts';
import { mapAges } from './map-ages.ts';
import { mapCost } from './map-cost.ts';
import { mapHours } from './map-hours.ts';
import { mapTopics } from './map-topics.ts';
import type { ToldLocation, ToldService } from './told-service.ts';

export type Mapping = {
  /** The council the feed is for: `hertfordshire`. */
  council: string;
  /** The file or address it was read from. */
  from: string;
  on: CalendarDate;
};

export type Mapped = { record: ContentRecord } | 'closed' | 'left-out';

/** A service as families are shown it. `closed` is over for good, by what the feed says itself. */
export function mapService(row: RowReading, told: ToldService, id: string, mapping: Mapping): Mapped {
  const status = (readText(row, told.status) ?? 'active').toLowerCase();
  if (status === 'inactive' || status === 'defunct') return 'closed';
  if (status !== 'active' && status !== 'temporarily closed') row.warn(told.status, 'not-one-of', statuses);
  const name = readText(row, told.name);
  if (name === undefined) row.leaveOut(told.name, 'no-name');
  const body = {
    id,
    name,
    summary: readText(row, told.summary, { prose: true }) ?? '',
    topics: mapTopics(row, told.topics),
    ...contact(row, told),
    ...place(row, told.locations),
    ...opening(row, told, mapping.on),
    area: areaOf(row, told.areas, mapping.council),
    ageRange: mapAges(row, told.ages),
    cost: mapCost(row, told, mapping.on),
    languages: languagesOf(row, told.languages),
    provider: readText(row, told.provider),
    alert: readText(row, told.alert, { prose: true }),
    status: status === 'active' ? undefined : status,
    asOf: checkedOn(row, told.checked, mapping.on),
    seen: 'published page',
  };
  if (row.isLeftOut()) return 'left-out';
  const source = [mapping.from, body.url].filter((one) => one !== undefined).join(' | ');
  return { record: { id, kind: 'service', body: said({ ...body, source }) } };
}

const statuses = ['active', 'temporarily closed', 'inactive', 'defunct'];

/** Only what is said: the database gives back what it was given, and nothing is not the same as "not there". */
function said(body: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

const ownId = /^[a-z0-9][a-z0-9._-]{0,60}$/;
/** Where an address below `/help` is a screen of its own. */
const screens = new Set(['saved', 'find', 'how', 'figures', 'sources', 'changes', 'councils', 'meta']);
const otherKinds = Object.keys(contentSchemas).filter((kind) => kind !== 'service');

/** The feed's own id where it can stand in an address and in nobody else's place; else one made from it, always the same. */
export function serviceId(id: string): string {
  const isFree = !screens.has(id) && !otherKinds.some((kind) => id.startsWith(`${kind}-`));
  if (ownId.test(id) && isFree) return id;
  return `service.${createHash('sha256').update(id).digest('hex').slice(0, 24)}`;
}

const first = <Value>(all: readonly Told[], read: (told: Told) => Value | undefined): Value | undefined => {
  for (const told of all) {
    const value = read(told);
    if (value !== undefined) return value;
  }
  return undefined;
};

function contact(row: RowReading, { urls, emails, phones }: ToldService) {
  return {
    url: first(urls, (told) => readLink(row, told)),
    email: first(emails, (told) => readEmail(row, told)),
    phone: first(phones, (told) => readPhone(row, told)),
  };
}

/** The first place that can be found is where it is; the others are named. */
function place(row: RowReading, locations: readonly ToldLocation[]) {
  const read = locations.map((told) => {
    const point = readPoint(row, told);
    const postcode = readPostcode(row, told.postcode);
    const address = [...new Set(allTexts(row, [told.name, ...told.address]))].join(', ');
    return { ...(address && { address }), ...(postcode && { postcode }), ...point };
  });
  const [main = {}, ...others] = read.filter((one) => Object.keys(one).length > 0);
  const alsoAt = [...new Set(others.map(({ address, postcode }) => [address, postcode].filter(Boolean).join(', ')))];
  const accessibility = allTexts(
    row,
    locations.flatMap((told) => told.accessibility),
  );
  return {
    ...main,
    ...(alsoAt.some((text) => text !== '') && { alsoAt: alsoAt.filter((text) => text !== '') }),
    ...(accessibility.length > 0 && { accessibility }),
  };
}

function opening(row: RowReading, told: ToldService, on: CalendarDate) {
  const { hours, words } = mapHours(row, told.hours, on);
  const openingHours = [...allTexts(row, told.days), ...words].join('\n');
  return { ...(openingHours && { openingHours }), ...(hours.length > 0 && { hours }) };
}

const wholeCountry = /^(?:england|uk|united kingdom|great britain|england and wales|national|nationwide)$/i;

function areaOf(row: RowReading, areas: readonly Told[], council: string): string | undefined {
  const named = allTexts(row, areas);
  const isCounty = (area: string) =>
    area
      .toLowerCase()
      .replace(/ (?:county|council|county council)$/, '')
      .replaceAll(' ', '-') === council;
  const words = named.map((area) => (wholeCountry.test(area) ? 'national' : isCounty(area) ? 'county' : area));
  return words.length > 0 ? [...new Set(words)].join('; ') : undefined;
}

/** Names of languages; a code (`so`) by its name in English. */
function languagesOf(row: RowReading, told: readonly Told[]): string[] | undefined {
  const names = new Intl.DisplayNames('en-GB', { type: 'language' });
  const read = allTexts(row, told).map((text) => (/^[a-z]{2,3}$/.test(text) ? (names.of(text) ?? text) : text));
  return read.length > 0 ? [...new Set(read)] : undefined;
}

/** The day of the first that tells one. Whoever looked tomorrow did not look. */
function checkedOn(row: RowReading, told: readonly Told[], on: CalendarDate): CalendarDate | undefined {
  return first(told, (one) => {
    const text = readText(row, one);
    if (text === undefined) return undefined;
    const day = readDate(text);
    if (day.ok && day.value <= on) return day.value;
    row.warn(one, day.ok ? 'in-the-future' : day.reason);
    return undefined;
  });
}
