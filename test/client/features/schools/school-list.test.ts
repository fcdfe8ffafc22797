import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Filters,
  filterPlaces,
  readFilters,
  sortPlaces,
  withFilter,
} from '../../../../src/client/features/schools/filter-places.ts';
import { type Dot, dotsAt, dotsOf, onMap, placeNames } from '../../../../src/client/features/schools/map-layout.ts';
import { howFar, placeView } from '../../../../src/client/features/schools/place-view.ts';
import { needCode } from '../../../../src/client/features/schools/register-codes.ts';
import type { Place, Register } from '../../../../src/domain/records/content-records.ts';

const pack = JSON.parse(readFileSync('src/server/content/packs/hertfordshire.json', 'utf8')) as { schools: Place[] };
const views = pack.schools.map((place, index) =>
  placeView({ id: `place-${index}`, council: 'hertfordshire', name: place.name, place }),
);
const register: Register = {
  ...{ urn: '130362', name: 'Southfield School', needs: [], feed: 'schools' },
  ...{ source: 'https://get-information-schools.service.gov.uk/', seen: 'published page', asOf: '2026-11-01' },
  ...{ lowAge: 4, highAge: 11, lat: 51.77, lng: -0.22, town: 'Hatfield', postcode: 'AL10 8NN', status: 'Open' },
};
const called = (name: string) => {
  const found = views.find((view) => view.name === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const filter = (filters: Filters) => filterPlaces(views, filters);

describe('what a list needs of a school', () => {
  it('is read from the pack: its town without the village, its ages, its area', () => {
    const view = called('Amwell View School');
    expect(view).toMatchObject({ town: 'Ware', area: 'DSPL3', stage: 'open', ages: { from: 2, to: 19 } });
    expect(view.spot).toMatchObject({ is: 'district' });
  });

  it("takes the register's own spot and ages where it has them", () => {
    const view = placeView({ id: 'register-130362', council: 'hertfordshire', name: register.name, register });
    expect(view).toMatchObject({
      town: 'Hatfield',
      ages: { from: 4, to: 11 },
      spot: { at: [51.77, -0.22], is: 'exact' },
    });
    expect(placeView({ id: 'r', council: 'h', name: 'x', register: { ...register, lat: null } }).spot?.is).toBe(
      'district',
    );
  });

  it('says open only where the source says open, and never takes a plan for a school', () => {
    const stages = new Map(views.map(({ name, stage }) => [name, stage]));
    for (const { name, status } of pack.schools)
      expect([name, stages.get(name) === 'open']).toEqual([name, /^open/.test(status)]);
    expect(stages.get('Morgans Primary School (SEND Unit)')).toBe('planned');
    expect(stages.get("The Giles Nursery and Infants' School (speech and language base)")).toBe('unsure');
  });

  it('puts every school of the pack somewhere, by its district or at least its town', () => {
    expect(views.filter(({ spot }) => !spot).map(({ name }) => name)).toEqual([]);
    expect(called('Avanti Grange (SRP)').spot?.is).toBe('town');
  });
});

describe('filters', () => {
  it('keep what is not known, and count it', () => {
    const { shown, noAges } = filter({ age: 15 });
    expect(shown.map(({ name }) => name)).toContain('Garston Manor School');
    expect(shown.map(({ name }) => name)).not.toContain('Middleton School');
    expect(noAges).toBe(views.filter(({ ages }) => !ages).length);
    const { noArea, shown: near } = filter({ area: 'DSPL4' });
    expect(noArea).toBe(1);
    expect(new Set(near.map(({ area }) => area))).toEqual(new Set(['DSPL4', undefined]));
  });

  it('show what is open, or what is planned, and nothing twice', () => {
    const [open, planned] = [filter({ status: 'open' }).shown, filter({ status: 'planned' }).shown];
    expect(open.length + planned.length).toBe(views.length);
    expect(planned.every(({ stage }) => stage === 'planned')).toBe(true);
  });

  it('stand in the address, and the age of the child stands there by itself until it is taken away', () => {
    expect(readFilters(new URLSearchParams('sector=ld&status=planned&town=Ware'), 9)).toEqual({
      ...{ sector: 'ld', age: 9, town: 'Ware', area: undefined, status: 'planned' },
    });
    expect(readFilters(new URLSearchParams('age=all'), 9).age).toBeUndefined();
    expect(readFilters(new URLSearchParams('age=12&status=nonsense'), 9)).toMatchObject({ age: 12, status: undefined });
    expect(withFilter(new URLSearchParams('sort=name&town=Ware'), 'town', undefined).toString()).toBe('sort=name');
  });

  it('show fewer the more are set, never others', () => {
    const one = fc.record({
      sector: fc.option(fc.constantFrom('ld', 'sld', 'srp'), { nil: undefined }),
      age: fc.option(fc.nat(25), { nil: undefined }),
      area: fc.option(fc.constantFrom('DSPL1', 'DSPL9'), { nil: undefined }),
      status: fc.option(fc.constantFrom('open' as const, 'planned' as const), { nil: undefined }),
    });
    fc.assert(
      fc.property(
        one,
        fc.constantFrom('sector' as const, 'age' as const, 'area' as const, 'status' as const),
        (all, name) => {
          const fewer = filter(all).shown;
          const more = filter({ ...all, [name]: undefined }).shown;
          expect(fewer.filter((view) => !more.includes(view))).toEqual([]);
        },
      ),
    );
  });
});

describe('the order of the list', () => {
  it('is by name, or by how far; what nobody knows the spot of comes last', () => {
    const names = sortPlaces(views, undefined).map(({ name }) => name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    const lost = { ...called('Middleton School'), id: 'lost', spot: undefined };
    const byDistance = sortPlaces([lost, ...views], [51.814, -0.017]);
    expect(byDistance.slice(0, 3).map(({ town }) => town)).toEqual(['Ware', 'Ware', 'Ware']);
    expect(byDistance.at(-1)).toBe(lost);
    const far = byDistance.map((view) => howFar(view, [51.814, -0.017]) ?? Number.POSITIVE_INFINITY);
    expect(far).toEqual(far.toSorted((a, b) => a - b));
  });
});

describe('the map', () => {
  const dots = dotsOf(views);

  it('has a dot for every school of the pack, and none hides another of the same postcode', () => {
    expect(dots).toHaveLength(views.length);
    const close = dots.filter((one, index) =>
      dots.some(
        (other, at) =>
          at < index && one.x === other.x && one.y === other.y && Math.hypot(one.dx - other.dx, one.dy - other.dy) < 8,
      ),
    );
    expect(close.map(({ place }) => place.name)).toEqual([]);
  });

  it('has north above south and east right of west, and leaves out what lies outside', () => {
    const [royston, watford] = [onMap([52.05, -0.02]), onMap([51.66, -0.4])];
    expect(royston?.y).toBeLessThan(watford?.y ?? 0);
    expect(royston?.x).toBeGreaterThan(watford?.x ?? 0);
    expect(onMap([53.95, -1.08])).toBeUndefined();
  });

  it('gives the dots under a finger, the nearest first, four at most', () => {
    const dot = (id: string, x: number): Dot => ({
      place: { ...called('Middleton School'), id },
      x,
      y: 50,
      dx: 0,
      dy: 0,
    });
    const row = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => dot(id, index * 2));
    expect(dotsAt(row, { x: 0, y: 50 }, { width: 100, height: 100 })).toEqual(['a', 'b', 'c', 'd']);
    expect(dotsAt(row, { x: 90, y: 50 }, { width: 100, height: 100 })).toEqual([]);
  });

  it('writes names that neither touch each other nor run off the map', () => {
    const name = fc.record({
      id: fc.uuid(),
      name: fc.constantFrom('Ware', 'Hemel Hempstead', 'Tring', 'Welwyn Garden City'),
      x: fc.double({ min: 0, max: 100, noNaN: true }),
      y: fc.double({ min: 0, max: 100, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), fc.integer({ min: 200, max: 900 }), (names, width) => {
        const letter = 12;
        const placed = placeNames(names, { width, height: width / 1.2 }, letter);
        const boxes = placed.map(({ name: words, x, y }) => {
          const half = (words.length * 0.58 * letter) / 2;
          return { left: x - half, right: x + half, top: y - letter * 1.1, bottom: y };
        });
        for (const [index, box] of boxes.entries()) {
          expect(box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= width / 1.2).toBe(true);
          const over = boxes
            .slice(0, index)
            .some((o) => box.left < o.right && o.left < box.right && box.top < o.bottom && o.top < box.bottom);
          expect(over).toBe(false);
        }
      }),
    );
  });
});

describe('the words of the official register', () => {
  it('are known by what stands before the dash, and left as they are where they are new', () => {
    expect(needCode('SEMH - Social, Emotional and Mental Health')).toBe('semh');
    expect(needCode('SpLD - Specific Learning Difficulty')).toBe('spld');
    expect(needCode('Something else')).toBeUndefined();
  });
});
