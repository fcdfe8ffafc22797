import { fitsAge } from './ages.ts';

/** A service, and the sentence that says why it stands here (`why:<why>`). */
export type Suggestion = { service: string; why: string };

/**
 * Written `service` or `service:aspect`: the same people are there for many worries, and what they can do about this
 * one is said by `why:<service>` or `why:<service>-for-<aspect>`.
 */
export function suggestion(written: string): Suggestion {
  const [service = '', aspect] = written.split(':');
  return { service, why: aspect ? `${service}-for-${aspect}` : service };
}

/** What is asked of a service before it is shown to a family. */
export type Fitting = { id: string; ageRange?: string | null | undefined; area?: string | null | undefined };
export type Person = { age?: number | undefined; area?: string | undefined };

const isLocal = (area: string) => /^DSPL\d{1,2}$/.test(area);

/** Help of one local area fits only there; help of the county or the country, and of an unknown place, fits anywhere. */
function fitsArea(text: string | null | undefined, area: string | undefined): boolean {
  return !text || !isLocal(text) || area === undefined || text === area;
}

/** "There's so much information out there it can be overwhelming": three, and the rest is one press away. */
export const mostSuggestions = 3;

/** The first of these that the device has and that fit the person, each service once. */
export function pickSuggestions<Known extends Fitting>(
  suggestions: readonly Suggestion[],
  services: readonly Known[],
  { age, area }: Person,
): { service: Known; why: string }[] {
  const picked = new Map<string, { service: Known; why: string }>();
  for (const { service: id, why } of suggestions) {
    const service = services.find((one) => one.id === id);
    if (service && !picked.has(id) && fitsAge(service.ageRange, age) && fitsArea(service.area, area))
      picked.set(id, { service, why });
    if (picked.size === mostSuggestions) break;
  }
  return [...picked.values()];
}
