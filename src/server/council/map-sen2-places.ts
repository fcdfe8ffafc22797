import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type Said, said } from './said.ts';
import type { Sen2Place, Sen2Plan, Sen2Request } from './sen2-child.ts';

/** A place as two rows of a return can be known to mean the same. */
const placeKey = ({ urn, ukprn, setting }: Sen2Place) => urn ?? ukprn ?? setting;

/**
 * Schools and settings: what the plan names (PlanDetail) on the day of the plan, and what the child attends
 * (PlacementDetail) where that is another one, marked `attends`, because attending is not being named.
 * Names of schools are not in the return; the phone finds them by their number.
 */
export function placesSaid(request: Sen2Request, asOf: CalendarDate): Said[] {
  const plans = request.assessments.flatMap((assessment) => assessment.plans);
  const placements = request.activePlans.flatMap((active) => active.placements);
  const current = plans
    .flatMap((plan) => plan.start ?? [])
    .sort()
    .at(-1);
  const named = plans.flatMap((plan) =>
    plan.places.flatMap((place) => namedSaid(place, plan, placements, request.received)),
  );
  const namedKeys = new Set(plans.flatMap((plan) => plan.places.map(placeKey)));
  const attended = placements
    .filter((place) => !namedKeys.has(placeKey(place)) && (place.left === undefined || place.left > asOf))
    .flatMap((place) => placeSaid(place, current, request.received, place.residential, true));
  return [...named, ...attended];
}

function namedSaid(
  place: Sen2Place,
  plan: Sen2Plan,
  placements: readonly Sen2Place[],
  request: CalendarDate | undefined,
) {
  const attended = placements.filter((other) => placeKey(other) === placeKey(place));
  return placeSaid(place, plan.start, request, plan.residential ?? latest(attended)?.residential);
}

/**
 * Of several stays at one place the one still going on, else the last to begin, whatever the order of their rows: the
 * XML and the CSV of one return may order them differently.
 */
function latest(stays: readonly Sen2Place[]): Sen2Place | undefined {
  const rank = ({ left, entered, residential }: Sen2Place) => [left ?? '9999', entered ?? '', residential ?? ''].join();
  return stays.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)).at(-1);
}

function placeSaid(
  place: Sen2Place,
  date: CalendarDate | undefined,
  request: CalendarDate | undefined,
  residential: Sen2Place['residential'],
  attends?: true,
): Said[] {
  const key = placeKey(place);
  if (key === undefined) return [];
  const { urn, ukprn, setting, unit } = place;
  const fields = {
    urn,
    ukprn: urn ? undefined : ukprn,
    setting: urn || ukprn ? undefined : setting,
    unit,
    residential,
    attends,
  };
  return [said({ part: 'plan', request }, 'school-named', date, fields, `${key}${attends ? '|attends' : ''}`)];
}
