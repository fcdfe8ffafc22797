import { agesOf } from '../../../domain/help/ages.ts';
import { openAt } from '../../../domain/help/open-now.ts';
import type { KnownService } from '../../use-services.tsx';

export const diagnosisAnswers = ['none', 'asks', 'unknown'] as const;
export type DiagnosisAnswer = (typeof diagnosisAnswers)[number];

/** What a person narrowed the list by; absent is "does not matter". */
export type Filters = {
  age?: number | undefined;
  /** `county`, `national`, `DSPL3` as services say it, or `council:suffolk`. */
  area?: string | undefined;
  diagnosis?: DiagnosisAnswer | undefined;
  open?: boolean | undefined;
  topic?: string | undefined;
};

type Narrowed<One> = {
  shown: One[];
  /** They fit but for the hours, which nobody knows: counted and offered, never dropped in silence. */
  hoursUnknown: One[];
};

/** Those that fit. What is not known about a service never hides it, but for what was asked for by name. */
export function narrow<One extends { service: KnownService }>(
  all: readonly One[],
  filters: Filters,
  now: Date,
): Narrowed<One> {
  const fitting = all.filter(({ service }) => fits(service, filters));
  if (!filters.open) return { shown: fitting, hoursUnknown: [] };
  const openness = fitting.map((one) => ({ one, isOpen: openAt(one.service.hours, now) }));
  return {
    shown: openness.filter(({ isOpen }) => isOpen === true).map(({ one }) => one),
    hoursUnknown: openness.filter(({ isOpen }) => isOpen === undefined).map(({ one }) => one),
  };
}

function fits(service: KnownService, { age, area, diagnosis, topic }: Filters): boolean {
  return (
    (age === undefined || fitsAge(service, age)) &&
    (area === undefined || covers(service, area)) &&
    (diagnosis === undefined || diagnosisOf(service) === diagnosis) &&
    (topic === undefined || (service.topics ?? []).some((one) => isSameTopic(one, topic)))
  );
}

function fitsAge({ ageRange }: KnownService, age: number): boolean {
  const ages = agesOf(ageRange);
  return ages === undefined || (ages.from <= age && age <= ages.to);
}

/** Whoever is there for the county or the country is there for each of its areas. */
function covers({ area, council }: KnownService, wanted: string): boolean {
  if (wanted.startsWith('council:')) return council === wanted.slice('council:'.length);
  if (!area || area === wanted) return true;
  return !isWide(wanted) && isWide(area);
}

const isWide = (area: string) => area === 'county' || area === 'national';

export function diagnosisOf({ needsDiagnosis }: KnownService): DiagnosisAnswer {
  if (needsDiagnosis === undefined || needsDiagnosis === null) return 'unknown';
  return needsDiagnosis ? 'asks' : 'none';
}

export const isSameTopic = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export type TopicCount = { topic: string; count: number };

/** Every topic with how many help with it, in the alphabet. Feeds write them in capitals or not. */
export function topicsOf(services: readonly KnownService[]): TopicCount[] {
  const counts = new Map<string, TopicCount>();
  for (const { topics = [] } of services) {
    for (const key of new Set(topics.map((topic) => topic.toLowerCase()))) {
      const known = counts.get(key);
      const topic = topics.find((one) => isSameTopic(one, key)) ?? key;
      counts.set(key, { topic: known?.topic ?? topic, count: (known?.count ?? 0) + 1 });
    }
  }
  return [...counts.values()].sort((a, b) => a.topic.localeCompare(b.topic, 'en-GB'));
}

/** The areas services name, the county first, then the local ones in order, the country last. */
export function areasOf(services: readonly KnownService[]): string[] {
  const areas = [...new Set(services.flatMap(({ area }) => area ?? []))];
  const order = (area: string) => (area === 'county' ? 0 : area === 'national' ? 2 : 1);
  return areas.sort((a, b) => order(a) - order(b) || a.localeCompare(b, 'en-GB', { numeric: true }));
}
