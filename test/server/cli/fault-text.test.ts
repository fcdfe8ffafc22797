import { expect, test } from 'vitest';
import words from '../../../locales/en-GB/cli.json' with { type: 'json' };
import { faultLine, spokenFault } from '../../../src/server/cli/fault-text.ts';
import { speaker } from '../../../src/server/cli/say.ts';
import { faultReasons, kindOf, type ValueKind } from '../../../src/server/council/import-fault.ts';

const say = speaker();

test('every reason has its sentence and no sentence is left over', () => {
  expect(Object.keys(words.reasons).sort()).toEqual([...faultReasons].sort());
});

test.each<[ValueKind, string]>([
  [kindOf(undefined), 'nothing, it is not there'],
  [kindOf('  '), 'empty'],
  [kindOf('7'), 'a number of 1 digit'],
  [kindOf('123456'), 'a number of 6 digits'],
  [kindOf('1.0'), 'a number with a decimal point'],
  [kindOf('2025-02-30'), 'something like a date'],
  [kindOf('30 Feb 2025'), 'something like a date'],
  [kindOf('Zoë'), 'a word of 3 letters'],
  [kindOf('two words'), 'text of 9 characters'],
  [{ of: 'row', count: 4 }, 'a row of 4 columns'],
  [{ of: 'row' }, 'a row'],
  [{ of: 'file' }, 'the file as it is'],
])('the kind of a value is said without the value: %j', (kind, sentence) => {
  expect(spokenFault(say, { file: 'x', kind, reason: 'wanted' }).kind).toBe(sentence);
});

test('a fault is said with as much of its place as there is', () => {
  const fault = { file: 'a.xml', kind: { of: 'empty' as const }, reason: 'wanted' as const };
  const rest = 'It must be filled in. Found: empty.';
  expect(faultLine(say, fault)).toBe(`a.xml: ${rest}`);
  expect(faultLine(say, { ...fault, line: 3 })).toBe(`a.xml, line 3: ${rest}`);
  expect(faultLine(say, { ...fault, line: 3, field: 'Year' })).toBe(`a.xml, line 3, Year: ${rest}`);
  expect(faultLine(say, { ...fault, field: 'Year' })).toBe(`a.xml, Year: ${rest}`);
});
