import common from '../../locales/en-GB/common.json' with { type: 'json' };
import facts from '../../locales/en-GB/facts.json' with { type: 'json' };
import help from '../../locales/en-GB/help.json' with { type: 'json' };
import places from '../../locales/en-GB/places.json' with { type: 'json' };
import { isCalendarDate } from '../../src/domain/calendar-date.ts';
import { sourcesOf } from '../../src/domain/records/fact-source.ts';
import pack from '../../src/server/content/packs/hertfordshire.json' with { type: 'json' };

/** What a screen shows of one record: its words with single spaces, the links on it, and where it stands. */
export type Shown = { text: string; links: string[]; at: string };

type Holder = Record<string, unknown>;
/** Whether a value stands on the screen; `holder` is what the value lies in. */
export type IsShown = (shown: Shown, value: unknown, holder: Holder) => boolean;

export const squeezed = (text: string) => text.replace(/\s+/g, ' ');
const says = ({ text }: Shown, words: unknown) => text.includes(squeezed(String(words)));

/** In the words of the pack. */
const words: IsShown = (shown, value) => says(shown, value);
/** In words of our own for each value. */
const spoken =
  (dictionary: Holder): IsShown =>
  (shown, value) =>
    says(shown, dictionary[String(value)] ?? 'no words for it');
/** As part of the screen's own address, or as the name others point to it by. */
const address: IsShown = ({ at }, value) => at.includes(encodeURIComponent(String(value)));
const link: IsShown = ({ links }, value) => links.includes(new URL(String(value)).href);

const titles = new Map(
  pack.sources.flatMap((one) => ('title' in one ? [[one.id, one.title]] : [])) as [string, string][],
);

/** Every one of several: a page by its address, a paper by its title, anything else in its words. */
const source: IsShown = (shown, value) =>
  sourcesOf(String(value)).every(({ text, address: page }) =>
    page ? link(shown, page, {}) : text === 'from memory' || says(shown, titles.get(text) ?? text),
  );
const seen = spoken(common.source.seen);

const months = 'January February March April May June July August September October November December'.split(' ');
/** Written anew here: the day as people read it. */
const day: IsShown = (shown, value) => {
  const [year, month, date] = String(value).split('-').map(Number);
  if (/^\d{4}-\d\d$/.test(String(value))) return says(shown, `${months[Number(month) - 1]} ${year}`);
  return says(shown, isCalendarDate(value) ? `${date} ${months[Number(month) - 1]} ${year}` : value);
};

const week: Record<string, string> = help.days;
/** The first and the last of the days are named, those between lie between. */
const days: IsShown = (shown, value, { days: all }) => {
  const ends = Array.isArray(all) ? [all[0], all.at(-1)] : [];
  return !ends.includes(value) || says(shown, week[String(value)]);
};
const times: IsShown = (shown, _, { opens, closes }) => says(shown, `${opens} to ${closes}`);

const area: IsShown = (shown, value) => {
  const local = /^DSPL(\d)$/.exec(String(value))?.[1];
  return says(
    shown,
    local ? `DSPL ${local}` : { county: help.areas.county, national: help.areas.national }[String(value)],
  );
};
const ages: IsShown = (shown, value) => says(shown, value === 'all' ? help['all-ages'] : value);
const diagnosis: IsShown = (shown, value) => says(shown, `${help.facts.diagnosis}${value ? help.yes : help.no}`);
const sectorName: IsShown = (shown, value) => says(shown, pack.sectors.find(({ id }) => id === value)?.name);
const settings = Object.fromEntries(Object.entries(places.settings).map(([key, { name }]) => [key, name]));
const kindsOfSource = facts.sources.kinds;
/** The name a paper goes by among the facts; families read its title. */
const nameOfPaper: IsShown = ({ at }, value, holder) => at.length > 0 && (holder.id === value || holder.file === value);

const marks = { source, seen };

type Row = {
  /** The screens on which all of it stands. */
  at: string;
  fields: Record<string, IsShown>;
};

/** Every field of the pack and where it is shown. A field that is not here fails the test. */
export const shownAt: Record<string, Row> = {
  services: {
    at: '/help/<id>',
    fields: {
      ...{ id: address, name: words, summary: words, topics: words, ageRange: ages, area, phone: words, email: words },
      ...{ url: link, openingHours: words, 'hours.days': days, 'hours.opens': times, 'hours.closes': times },
      'hours.notOnHolidays': (shown) => says(shown, help.hours['not-on-holidays']),
      ...{ needsDiagnosis: diagnosis, note: words, asOf: day, address: words, ...marks },
    },
  },
  sectors: {
    at: '/places/kinds/<id>',
    fields: {
      ...{ id: address, name: words, formerName: words, setting: spoken(settings), whoFor: words, ages: words },
      ...{ needsSupported: words, classSizeAndStaffing: words, curriculum: words, timeInMainstream: words },
      ...{ therapiesAndHealth: words, movingOn: words, allocatedBy: words, howPlacesAreDecided: words },
      ...{ status: words, note: words, ...marks },
    },
  },
  schools: {
    at: '/places/schools/<record>',
    fields: {
      ...{ name: words, urn: words, sectorId: sectorName, town: words, postcode: words, postcodeDistrict: words },
      ...{ phase: words, ageRange: words, gender: words, type: words, dsplArea: words, places: words, status: words },
      ...{ note: words, ...marks },
    },
  },
  panels: {
    at: '/help/how/<record>',
    fields: { id: address, title: words, kind: spoken(facts.kinds), plain: words, date: day, area: words, ...marks },
  },
  processes: {
    at: '/help/how/<record>',
    fields: {
      ...{ id: address, title: words, 'steps.step': words, 'steps.who': words, 'steps.within': words },
      ...{ note: words, ...marks },
    },
  },
  glossary: {
    at: '/words/<word>',
    fields: { term: words, expansion: words, plainMeaning: words, ...marks },
  },
  statistics: {
    at: '/help/figures',
    fields: {
      ...{ figure: words, meaning: words, date: words, area: words, note: words },
      ...{ measure: spoken(facts.measures), ...marks },
    },
  },
  sources: {
    at: '/help/sources',
    fields: {
      ...{ id: nameOfPaper, file: nameOfPaper, title: words, kind: spoken(kindsOfSource) },
      url: (shown, value) =>
        link(shown, sourcesOf(String(value))[0]?.address, {}) && (says(shown, value) || !/\s/.test(String(value))),
      // Without the "www." it is the beginning of the page's name.
      host: (shown, value) => says(shown, String(value).replace(/^www\./, '')),
    },
  },
  localMeans: {
    at: '/help/figures',
    fields: { title: words, who: words, 'points.stage': words, 'points.rule': words, ...marks },
  },
  meta: {
    at: '/help/sources',
    fields: { title: words, council: words, compiled: day, rules: words },
  },
};

type Leaf = { field: string; value: unknown; holder: Holder };

/** Every value of a record that says something, with its field: `steps.who` for what lies in a list. */
export function leavesOf(holder: Holder, before = ''): Leaf[] {
  return Object.entries(holder).flatMap(([key, value]) => {
    const field = `${before}${key}`;
    const values = Array.isArray(value) ? value : [value];
    return values.flatMap((one): Leaf[] => {
      if (one === null || one === undefined || one === '') return [];
      return typeof one === 'object' ? leavesOf(one as Holder, `${field}.`) : [{ field, value: one, holder }];
    });
  });
}
