import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../src/domain/languages/languages.ts';
import { isOnlyWorthALook, wordFaults } from '../../../src/domain/languages/word-faults.ts';
import { type WordTree, wordFiles, wordUnits } from '../../../src/domain/languages/word-units.ts';

const english: WordTree = {
  hello: 'Hello {{name}}',
  ring: 'Ring 0800 1111 for {{name}}.',
  things_one: '{{count}} thing',
  things_other: '{{count}} things',
  things_zero: 'Nothing',
  list: ['First', 'Second'],
  line_undated: 'No day',
};

function faultsOf(tag: string, local: WordTree): string[] {
  const language = languageOf(tag);
  if (!language) throw new Error(tag);
  const faults = wordFaults(wordUnits('x', english), wordUnits('x', local, english), language);
  return faults.filter((fault) => !isOnlyWorthALook(fault)).map(({ key, fault }) => `${key} ${fault}`);
}

describe('what is wrong with the words of a language', () => {
  it('is nothing where all is as in the English, in its own forms', () => {
    const things = { things_one: 'rzecz', things_few: '{{count}} rzeczy', things_many: '{{count}} rzeczy' };
    const polish = { ...things, things_other: '{{count}} rzeczy', things_zero: 'Nic', list: ['Raz', 'Dwa'] };
    expect(faultsOf('pl', { hello: 'Cześć {{name}}', ...polish, line_undated: 'Bez dnia' })).toEqual([]);
    expect(faultsOf('zh-Hans', { things_other: '{{count}} 件', things_zero: '没有' })).toEqual([]);
  });

  it.each<[string, WordTree, string]>([
    ['a lost placeholder', { hello: 'Cześć' }, 'x:hello placeholders'],
    ['a foreign placeholder', { hello: 'Cześć {{name}} {{day}}' }, 'x:hello placeholders'],
    ['a misspelt placeholder', { hello: 'Cześć {{imię}}' }, 'x:hello placeholders'],
    ['a list too short', { list: ['Raz'] }, 'x:list list-length'],
    ['a text for a list', { list: 'Raz, dwa' }, 'x:list forms'],
    ['a form that is missing', { things_one: '{{count}} rzecz', things_other: '{{count}} rzeczy' }, 'x:things forms'],
    ['an empty text', { hello: ' ' }, 'x:hello empty'],
    ['a key nobody asks for', { goodbye: 'Pa' }, 'x:goodbye unknown-key'],
    ['another phone number', { ring: 'Dzwoń 0800 1112 do {{name}}.' }, 'x:ring numbers'],
    ['other figures', { hello: 'নমস্কার {{name}} ১' }, 'x:hello digits'],
    ['a bracket left open', { hello: '[[EHCP {{name}}' }, 'x:hello brackets'],
    ['a tag', { hello: '<b>Cześć</b> {{name}}' }, 'x:hello tags'],
  ])('is %s', (_what, local, fault) => {
    expect(faultsOf('pl', local)).toContain(fault);
  });

  it('asks Arabic for all six forms', () => {
    const five = Object.fromEntries(
      ['zero', 'one', 'two', 'few', 'other'].map((form) => [`things_${form}`, '{{count}}']),
    );
    expect(faultsOf('ar', five)).toEqual(['x:things forms']);
    expect(faultsOf('ar', { ...five, things_many: '{{count}}' })).toEqual([]);
  });
});

it('a file taken apart into units is put together as it was', () => {
  const nested = { ...english, deep: { er: { still: 'Here' } }, none: [] };
  expect(wordFiles(wordUnits('x', nested))).toEqual({ x: nested });
});
