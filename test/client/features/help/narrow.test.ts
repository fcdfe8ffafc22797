import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { areasOf, type Filters, narrow, topicsOf } from '../../../../src/client/features/help/narrow.ts';
import { nearWords } from '../../../../src/client/features/help/near-words.ts';
import { worries } from '../../../../src/client/features/help/worries.ts';
import type { KnownService } from '../../../../src/client/use-services.tsx';
import { agesOf } from '../../../../src/domain/help/ages.ts';
import { findHelp } from '../../../../src/domain/help/find-help.ts';
import { indexHelp } from '../../../../src/domain/help/help-index.ts';
import { openAt } from '../../../../src/domain/help/open-now.ts';
import { plainWords } from '../../../../src/domain/help/plain-words.ts';
import { packServices } from '../../../support/pack-services.ts';

const services: KnownService[] = packServices().map((one) => ({ ...one, council: 'hertfordshire' }));
const all = services.map((service) => ({ service }));
// A Wednesday at ten.
const wednesday = new Date('2026-11-25T10:00:00Z');
const ids = (found: readonly { service: KnownService }[]) => found.map(({ service }) => service.id);
const shown = (filters: Filters, now = wednesday) => ids(narrow(all, filters, now).shown);

describe('the list of who can help', () => {
  it('is whole while nobody narrows it', () => {
    expect(shown({})).toEqual(services.map(({ id }) => id));
  });

  it('leaves out what is for other ages, and never what tells no age', () => {
    const seven = shown({ age: 7 });
    expect(seven).toContain('pbs');
    expect(seven).not.toContain('autism-hertfordshire');
    expect(seven).not.toContain('step2skills');
    expect(seven).toContain('toolbox-live-chat');
    expect(services.find(({ id }) => id === 'toolbox-live-chat')?.ageRange).toBeNull();
  });

  it('shows a local area with what covers the county and the country, and the county without local areas', () => {
    const third = shown({ area: 'DSPL3' });
    expect(third).toEqual(expect.arrayContaining(['dspl3', 'herts-sendiass', 'ipsea']));
    expect(third).not.toContain('dspl4');
    expect(shown({ area: 'county' })).not.toContain('ipsea');
    expect(shown({ area: 'national' }).sort()).toEqual(
      services
        .filter(({ area }) => area === 'national')
        .map(({ id }) => id)
        .sort(),
    );
    expect(shown({ area: 'council:suffolk' })).toEqual([]);
  });

  it('parts those who need no diagnosis, those who ask for one and those of whom it is not known', () => {
    const parts = (['none', 'asks', 'unknown'] as const).map((diagnosis) => shown({ diagnosis }));
    expect(parts.every((part) => part.length > 0)).toBe(true);
    expect(parts.flat().sort()).toEqual(services.map(({ id }) => id).sort());
  });

  it('counts whose hours nobody knows instead of hiding them', () => {
    const { shown: open, hoursUnknown } = narrow(all, { open: true }, wednesday);
    expect(ids(open)).toEqual(expect.arrayContaining(['herts-sendiass', 'childline']));
    expect(ids(hoursUnknown)).toContain('send-duty-line');
    expect(open.length + hoursUnknown.length).toBe(all.length);
    // Sunday.
    expect(shown({ open: true }, new Date('2026-11-22T10:00:00Z'))).not.toContain('herts-sendiass');
  });

  it('goes by topic however it is written, and counts each topic as often as it then shows', () => {
    for (const { topic, count } of topicsOf(services)) {
      expect([topic, shown({ topic: topic.toUpperCase() }).length]).toEqual([topic, count]);
    }
  });

  it('offers the county first, then the local areas in order, then the country', () => {
    const areas = areasOf([...services, { ...(services[0] as KnownService), area: 'DSPL10' }]);
    expect(areas).toEqual(['county', ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((n) => `DSPL${n}`), 'national']);
  });
});

test('however it is narrowed, nobody is shown who does not fit, and nobody hidden of whom it is not known', () => {
  const filters = fc.record({
    age: fc.option(fc.integer({ min: 0, max: 25 }), { nil: undefined }),
    area: fc.option(fc.constantFrom('county', 'national', 'DSPL1', 'DSPL9'), { nil: undefined }),
    diagnosis: fc.option(fc.constantFrom('none' as const, 'asks' as const, 'unknown' as const), { nil: undefined }),
    open: fc.boolean(),
  });
  const instants = fc.date({ min: new Date('2026-01-01'), max: new Date('2029-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(filters, instants, (wanted, now) => {
      const { shown: fitting, hoursUnknown } = narrow(all, wanted, now);
      for (const { service } of [...fitting, ...hoursUnknown]) {
        const ages = agesOf(service.ageRange);
        if (ages && wanted.age !== undefined) expect(ages.from <= wanted.age && wanted.age <= ages.to).toBe(true);
      }
      const { diagnosis, area } = wanted;
      const narrowed = new Set(ids([...fitting, ...hoursUnknown]));
      const lost = services.filter((one) => !narrowed.has(one.id));
      if (!diagnosis && !area && !wanted.open) expect(lost.every(({ ageRange }) => agesOf(ageRange))).toBe(true);
      if (wanted.open) {
        expect(fitting.every(({ service }) => openAt(service.hours, now) === true)).toBe(true);
        expect(hoursUnknown.every(({ service }) => openAt(service.hours, now) === undefined)).toBe(true);
      } else expect(hoursUnknown).toEqual([]);
    }),
  );
});

function searched() {
  const making = indexHelp(services, plainWords);
  for (let step = making.next(); ; step = making.next()) {
    if (step.done) return (words: string) => findHelp(step.value, words);
  }
}
const find = searched();

test.each(worries)('the button "$id" finds somebody who may help most', ({ words }) => {
  expect(find(words).filter(({ sure }) => sure).length).toBeGreaterThan(0);
});

test('where nothing was found, words close to it are offered, and each of them finds something', () => {
  const near = nearWords('zzzz transprot', services, (word) => find(word).length);
  expect(near.length).toBeGreaterThan(0);
  expect(near.map(({ word }) => word)).toContain('transport');
  for (const { word, count } of near) expect(find(word)).toHaveLength(count);
  expect(nearWords('qqqq', services, (word) => find(word).length)).toEqual([]);
});
