import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aboutDistance, kilometresBetween, pointOfDistrict } from '../../../src/domain/places/distance.ts';
import { districtOf } from '../../../src/domain/places/district-of.ts';
import { districts } from '../../../src/domain/places/districts.ts';
import { areaOf } from '../../../src/domain/places/districts-area.ts';
import { pointOfTown, townById, towns } from '../../../src/domain/places/districts-towns.ts';
import type { Place } from '../../../src/domain/records/content-records.ts';
import type { Service } from '../../../src/domain/records/service.ts';

const pack = JSON.parse(readFileSync('src/server/content/packs/hertfordshire.json', 'utf8')) as {
  schools: Place[];
  services: Service[];
};
const known = { places: pack.schools, services: pack.services };
const townCalled = (name: string) =>
  towns.find((town) => town.name === name.replace(/ \(.*\)$/, '').replaceAll("'", '’'));
const town = (id: string) => {
  const found = townById(id);
  if (!found) throw new Error(`no town ${id}`);
  return found;
};

describe('the postcode districts that come with the app', () => {
  it('hold the district of every place of the pack', () => {
    const asked = pack.schools.flatMap(({ postcodeDistrict }) => postcodeDistrict ?? []);
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((district) => !pointOfDistrict(district))).toEqual([]);
  });

  it('lie where the county and its neighbours are', () => {
    const far = Object.entries(districts).filter(([, point]) => kilometresBetween(point, [51.8, -0.21]) > 75);
    expect(far).toEqual([]);
  });

  it('know every town of the pack, and each of its schools lies within 10 km of the middle of its town', () => {
    expect(pack.schools.filter((place) => !townCalled(place.town)).map((place) => place.town)).toEqual([]);
    const far = pack.schools.flatMap(({ name, postcodeDistrict, town: where }) => {
      const [from, to] = [townCalled(where), postcodeDistrict ? pointOfDistrict(postcodeDistrict) : undefined];
      const middle = from && pointOfTown(from);
      return middle && to && kilometresBetween(middle, to) > 10 ? [name] : [];
    });
    expect(far).toEqual([]);
  });

  it('have towns where they are: St Albans is between Hatfield and Hemel Hempstead, Royston north of Hertford', () => {
    const [albans, hatfield, hemel, royston, hertford] = [
      'st-albans',
      'hatfield',
      'hemel-hempstead',
      'royston',
      'hertford',
    ].map((id) => pointOfTown(town(id)) ?? [0, 0]);
    expect(albans?.[1]).toBeLessThan(hatfield?.[1] ?? 0);
    expect(albans?.[1]).toBeGreaterThan(hemel?.[1] ?? 0);
    expect(royston?.[0]).toBeGreaterThan(hertford?.[0] ?? 0);
  });
});

describe('how far it is', () => {
  it('is what a map says: London to Paris about 344 km, and a degree of latitude about 111', () => {
    expect(kilometresBetween([51.5074, -0.1278], [48.8566, 2.3522])).toBeCloseTo(343.6, 0);
    expect(kilometresBetween([51, 0], [52, 0])).toBeCloseTo(111.2, 1);
  });

  it('is the same both ways, nothing to oneself, and never shorter by a stop between', () => {
    const point = fc.tuple(fc.double({ min: 50, max: 56, noNaN: true }), fc.double({ min: -5, max: 2, noNaN: true }));
    fc.assert(
      fc.property(point, point, point, (a, b, c) => {
        expect(kilometresBetween(a, b)).toBeCloseTo(kilometresBetween(b, a), 6);
        expect(kilometresBetween(a, a)).toBe(0);
        expect(kilometresBetween(a, c)).toBeLessThanOrEqual(kilometresBetween(a, b) + kilometresBetween(b, c) + 1e-6);
      }),
    );
  });

  it('is said in whole kilometres and miles, and never as nothing', () => {
    expect(aboutDistance(16.2)).toEqual({ km: 16, miles: 10 });
    expect(aboutDistance(0)).toEqual({ km: 1, miles: 1 });
  });
});

describe('the first half of a postcode', () => {
  it('is read however somebody types it', () => {
    const typed = {
      SG12: ['SG12 9PD', 'sg129pd', ' sg12 ', 'Sg12 9', 'SG12-9PD'],
      AL1: ['AL1 3', 'al1 3je', 'AL13JE', 'AL 1'],
      N1: ['N1 1AA', 'n11aa'],
      N11: ['N11 1AA', 'N111AA'],
      EC1A: ['EC1A 1BB', 'EC1A1BB'],
    };
    for (const [district, all] of Object.entries(typed)) expect(all.map(districtOf)).toEqual(all.map(() => district));
  });

  it('is not found in what is no postcode', () => {
    for (const text of ['', 'Ware', '12', 'SG', 'SG129P', 'my house'])
      expect([text, districtOf(text)]).toEqual([text, undefined]);
  });

  it('never holds the second half of a whole one', () => {
    const whole = fc.tuple(fc.constantFrom(...Object.keys(districts)), fc.stringMatching(/^\d[A-Z]{2}$/));
    fc.assert(
      fc.property(whole, fc.constantFrom(' ', ''), ([first, second], between) => {
        expect(districtOf(`${first}${between}${second}`)).toBe(first);
      }),
    );
  });

  it('finds E1W in E1, and nothing for a part of the country that is not here', () => {
    expect(pointOfDistrict('E1W')).toEqual(districts.E1);
    expect(pointOfDistrict('YO1')).toBeUndefined();
  });
});

describe('the DSPL area of a family', () => {
  it('is the one of all schools in the district, where they agree', () => {
    expect(areaOf({ district: 'SG2' }, known)).toBe('DSPL2');
    expect(areaOf({ district: 'AL10' }, known)).toBe('DSPL5');
  });

  it('is the one whose own words name the town, where there is no school', () => {
    expect(areaOf({ town: town('royston') }, known)).toBe('DSPL1');
    expect(areaOf({ district: 'HP23' }, known)).toBe('DSPL8');
    expect(areaOf({ town: town('letchworth') }, { places: [], services: pack.services })).toBe('DSPL1');
  });

  it('is not known where the pack says more than one thing, or nothing', () => {
    const two = [
      { postcodeDistrict: 'SG2', dsplArea: 'DSPL2' },
      { postcodeDistrict: 'SG2', dsplArea: 'DSPL3' },
    ];
    expect(areaOf({ district: 'SG2' }, { places: two, services: pack.services })).toBeUndefined();
    expect(areaOf({ town: town('hatfield') }, { places: [], services: pack.services })).toBeUndefined();
    expect(areaOf({ district: 'LU1' }, known)).toBeUndefined();
  });
});
