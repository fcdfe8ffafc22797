import { middleOf, pointOfDistrict } from './distance.ts';
import type { Point } from './districts.ts';

/** A town of the county and the postcode districts it lies in; the larger `size`, the nearer the map has to be. */
export type Town = { id: string; name: string; districts: readonly string[]; size: 1 | 2 | 3 };

/**
 * Towns of Hertfordshire with their postcode districts (Royal Mail post towns, from memory; those with a school of the
 * pack are checked against it in `test/domain/places/districts.test.ts`).
 */
export const towns: readonly Town[] = [
  { id: 'abbots-langley', name: 'Abbots Langley', districts: ['WD5'], size: 3 },
  { id: 'baldock', name: 'Baldock', districts: ['SG7'], size: 2 },
  { id: 'berkhamsted', name: 'Berkhamsted', districts: ['HP4'], size: 2 },
  { id: 'bishops-stortford', name: 'Bishop’s Stortford', districts: ['CM23'], size: 1 },
  { id: 'borehamwood', name: 'Borehamwood', districts: ['WD6'], size: 2 },
  { id: 'broxbourne', name: 'Broxbourne', districts: ['EN10'], size: 3 },
  { id: 'buntingford', name: 'Buntingford', districts: ['SG9'], size: 2 },
  { id: 'bushey', name: 'Bushey', districts: ['WD23'], size: 3 },
  { id: 'cheshunt', name: 'Cheshunt', districts: ['EN8', 'EN7'], size: 1 },
  { id: 'harpenden', name: 'Harpenden', districts: ['AL5'], size: 2 },
  { id: 'hatfield', name: 'Hatfield', districts: ['AL10', 'AL9'], size: 1 },
  { id: 'hemel-hempstead', name: 'Hemel Hempstead', districts: ['HP1', 'HP2', 'HP3'], size: 1 },
  { id: 'hertford', name: 'Hertford', districts: ['SG13', 'SG14'], size: 1 },
  { id: 'hitchin', name: 'Hitchin', districts: ['SG5', 'SG4'], size: 1 },
  { id: 'hoddesdon', name: 'Hoddesdon', districts: ['EN11'], size: 2 },
  { id: 'kings-langley', name: 'Kings Langley', districts: ['WD4'], size: 3 },
  { id: 'knebworth', name: 'Knebworth', districts: ['SG3'], size: 3 },
  { id: 'letchworth', name: 'Letchworth Garden City', districts: ['SG6'], size: 2 },
  { id: 'much-hadham', name: 'Much Hadham', districts: ['SG10'], size: 2 },
  { id: 'potters-bar', name: 'Potters Bar', districts: ['EN6'], size: 2 },
  { id: 'radlett', name: 'Radlett', districts: ['WD7'], size: 3 },
  { id: 'rickmansworth', name: 'Rickmansworth', districts: ['WD3'], size: 2 },
  { id: 'royston', name: 'Royston', districts: ['SG8'], size: 1 },
  { id: 'sawbridgeworth', name: 'Sawbridgeworth', districts: ['CM21'], size: 2 },
  { id: 'st-albans', name: 'St Albans', districts: ['AL1', 'AL2', 'AL3', 'AL4'], size: 1 },
  { id: 'stevenage', name: 'Stevenage', districts: ['SG1', 'SG2'], size: 1 },
  { id: 'tring', name: 'Tring', districts: ['HP23'], size: 1 },
  { id: 'waltham-cross', name: 'Waltham Cross', districts: ['EN8'], size: 3 },
  { id: 'ware', name: 'Ware', districts: ['SG12'], size: 2 },
  { id: 'watford', name: 'Watford', districts: ['WD17', 'WD18', 'WD19', 'WD24', 'WD25'], size: 1 },
  { id: 'welwyn', name: 'Welwyn', districts: ['AL6'], size: 3 },
  { id: 'welwyn-garden-city', name: 'Welwyn Garden City', districts: ['AL7', 'AL8'], size: 2 },
];

export const townById = (id: string): Town | undefined => towns.find((town) => town.id === id);

export const pointOfTown = (town: Town): Point | undefined =>
  middleOf(town.districts.map(pointOfDistrict).filter((point) => point !== undefined));
