import type { Point } from '../uk-place.ts';

/** A council by its number in the register, the councils around it, and where its middle is. */
export type CouncilArea = {
  code: string;
  /** By number, with the name the register gives them. */
  near: Readonly<Record<string, string>>;
  middle: Point;
  /** So far from the middle an independent school approved under section 41 may lie anywhere. */
  kilometres: number;
};

const areas: Readonly<Record<string, CouncilArea>> = {
  hertfordshire: {
    code: '919',
    near: {
      919: 'Hertfordshire',
      302: 'Barnet',
      308: 'Enfield',
      310: 'Harrow',
      312: 'Hillingdon',
      821: 'Luton',
      822: 'Bedford',
      823: 'Central Bedfordshire',
      825: 'Buckinghamshire',
      873: 'Cambridgeshire',
      881: 'Essex',
    },
    // Welwyn Garden City.
    middle: { lat: 51.8, lng: -0.21 },
    kilometres: 50,
  },
};

export function councilArea(council: string): CouncilArea | undefined {
  return Object.hasOwn(areas, council) ? areas[council] : undefined;
}
