import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import {
  isSameReading,
  readingChoices,
  readingNames,
  readReading,
  usualReading,
} from '../../../src/domain/records/reading-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

const nothing = { find: () => undefined, isGone: () => false, all: () => [] };
const set = (args: unknown, found?: WaymarkRecord) =>
  applyChange({ id: 'c1', scope: 'person:anna', name: 'reading-set', args, madeAt: '2026-11-22T08:00:00Z' }, 'person', {
    ...nothing,
    find: () => found,
  });

test('what a person chose last holds on all their phones', () => {
  const at = '2026-11-22T08:00:00.000Z';
  const first = set({ now: { theme: 'dark', size: 150 }, at });
  if (!first.ok) throw new Error(first.code);
  const [record] = first.puts;
  expect(record).toMatchObject({ id: 'reading', kind: 'reading', body: { now: { theme: 'dark', size: 150 }, at } });
  const second = set({ now: { theme: 'cream', size: 100 }, own: { theme: 'dark' }, at }, record);
  expect(second).toMatchObject({ ok: true, puts: [{ body: { now: { theme: 'cream', size: 100 } } }] });
});

test('a choice of a newer version goes through an older one unharmed, and is read as the app comes', () => {
  const now = { theme: 'sepia', glow: 'on', size: 120 };
  expect(set({ now, at: 'x' })).toMatchObject({ ok: true, puts: [{ body: { now } }] });
  expect(readReading(now)).toEqual({ ...usualReading, size: 120 });
});

test('nobody keeps a book under the name of a way of reading', () => {
  expect(set({ now: { note: 'x'.repeat(41) }, at: 'x' })).toMatchObject({ ok: false, code: 'invalid' });
  const many = Object.fromEntries([...'abcdefghijk'].flatMap((a) => [...'abcdefgh'].map((b) => [a + b, 'on'])));
  expect(set({ now: many, at: 'x' })).toMatchObject({ ok: false, code: 'invalid' });
});

test('whatever was kept, something readable comes of it, and reading it again changes nothing', () => {
  fc.assert(
    fc.property(fc.anything(), fc.dictionary(fc.constantFrom(...readingNames, 'size'), fc.anything()), (any, some) => {
      for (const kept of [any, some]) {
        const reading = readReading(kept);
        expect(isSameReading(readReading(reading), reading)).toBe(true);
        for (const name of readingNames) expect(readingChoices[name]).toContain(reading[name]);
        expect(reading.size).toBeGreaterThanOrEqual(80);
        expect(reading.size).toBeLessThanOrEqual(300);
      }
    }),
  );
});
