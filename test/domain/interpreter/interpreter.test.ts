import { expect, test } from 'vitest';
import { interpreterLanguages, interpreterNeed } from '../../../src/domain/interpreter/interpreter-languages.ts';
import { letterTemplateIds } from '../../../src/domain/letters/templates.ts';
import { interpreterNeedSchema } from '../../../src/domain/records/interpreter-need.ts';
import { letterCase, written } from '../letters/written-letter.ts';

test('what is ticked and what is written in are one list, in English; without the first tick there is nothing', () => {
  expect(interpreterNeed(['needed', 'ur', 'bfi'], '  Sylheti\n')).toEqual([
    'British Sign Language (BSL)',
    'Urdu',
    'Sylheti',
  ]);
  expect(interpreterNeed(['needed'], '')).toEqual([]);
  expect(interpreterNeed(['ur'], 'Sylheti')).toBeUndefined();
});

test('all languages and a long story still fit what may be sent', () => {
  const all = interpreterNeed(['needed', ...interpreterLanguages.map(({ id }) => id)], 'x'.repeat(20_000));
  expect(interpreterNeedSchema.safeParse(all).success).toBe(true);
});

test('every letter says it in one plain line, and none does when nobody needs an interpreter', () => {
  const saying = (id: (typeof letterTemplateIds)[number], interpreter?: string[]) =>
    written(id, letterCase([], { interpreter }), {})
      .text.split('\n')
      .filter((line) => line.includes('interpreter'));
  for (const id of letterTemplateIds) {
    expect([id, saying(id, ['Urdu'])]).toEqual([id, ['I need an interpreter: Urdu.']]);
    expect([id, saying(id, ['Urdu', 'Polish'])]).toEqual([id, ['I need an interpreter: Urdu and Polish.']]);
    expect([id, saying(id, [])]).toEqual([id, ['I need an interpreter.']]);
    expect([id, saying(id)]).toEqual([id, []]);
  }
});
