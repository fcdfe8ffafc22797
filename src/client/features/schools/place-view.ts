import { agesOf } from '../../../domain/help/ages.ts';
import { kilometresBetween, pointOfDistrict } from '../../../domain/places/distance.ts';
import type { Point } from '../../../domain/places/districts.ts';
import { pointOfTown, towns } from '../../../domain/places/districts-towns.ts';
import type { KnownPlace } from '../../use-places.tsx';

/** `unsure`: its source does not say plainly whether it is open. */
export type Stage = 'open' | 'planned' | 'unsure';

/** How well we know where it is: its own point, or the middle of its postcode district or of its town. */
export type Spot = { at: Point; is: 'exact' | 'district' | 'town' };

/** What a list, a map and filters need of one school. */
export type PlaceView = {
  known: KnownPlace;
  id: string;
  name: string;
  sectorId: string | undefined;
  town: string | undefined;
  area: string | undefined;
  ages: { from: number; to: number; said: string } | undefined;
  stage: Stage;
  spot: Spot | undefined;
};

export function placeView(known: KnownPlace): PlaceView {
  const { id, name, place } = known;
  return {
    ...{ known, id, name },
    sectorId: place?.sectorId,
    town: townOf(known),
    area: place?.dsplArea ?? undefined,
    ages: agesOfPlace(known),
    stage: stageOf(known),
    spot: spotOf(known),
  };
}

/** "Ware (Stanstead Abbotts)" is looked for under Ware. */
function townOf({ place, register }: KnownPlace): string | undefined {
  return (place?.town ?? register?.town)?.replace(/\s*\(.*\)$/, '');
}

/** Ages as the register or the pack gives them. A phase alone is no age: what is not known leaves nobody out. */
function agesOfPlace({ place, register }: KnownPlace): PlaceView['ages'] {
  const { lowAge, highAge } = register ?? {};
  if (typeof lowAge === 'number' && typeof highAge === 'number')
    return { from: lowAge, to: highAge, said: `${lowAge}-${highAge}` };
  const told = agesOf(place?.ageRange);
  return told && place?.ageRange ? { ...told, said: place.ageRange } : undefined;
}

function stageOf({ place, register }: KnownPlace): Stage {
  const said = (place?.status ?? register?.status ?? '').toLowerCase();
  if (said.startsWith('open')) return 'open';
  return /plan|propos|due/.test(said) ? 'planned' : 'unsure';
}

function spotOf({ place, register }: KnownPlace): Spot | undefined {
  if (typeof register?.lat === 'number' && typeof register.lng === 'number')
    return { at: [register.lat, register.lng], is: 'exact' };
  const district = place?.postcodeDistrict ?? register?.postcode?.split(' ')[0];
  const middle = district ? pointOfDistrict(district) : undefined;
  if (middle) return { at: middle, is: 'district' };
  const name = (place?.town ?? register?.town)?.replace(/\s*\(.*\)$/, '').replaceAll("'", '’');
  const town = towns.find((one) => one.name === name);
  const point = town && pointOfTown(town);
  return point && { at: point, is: 'town' };
}

/** In a straight line, in kilometres; undefined where either end is not known. */
export function howFar({ spot }: Pick<PlaceView, 'spot'>, from: Point | undefined): number | undefined {
  return spot && from && kilometresBetween(spot.at, from);
}
