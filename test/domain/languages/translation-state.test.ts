import { describe, expect, it } from 'vitest';
import {
  readTranslation,
  type Translation,
  translationState,
  writeTranslation,
} from '../../../src/domain/languages/translation-state.ts';

const [source, words] = ['aaaaaaaa', 'bbbbbbbb'];
const today = { english: source, words };
const by = (...people: string[]): Translation => ({
  english: source,
  words,
  checks: people.map((one) => ({ by: one, on: '2026-11-22' })),
});
const label = 'common:nav.home';
const right = 'rights:title';

describe('how a text stands', () => {
  it('is a draft until a person has checked it', () => {
    expect(translationState(label, by(), today)).toBe('draft');
    expect(translationState(label, by('AB'), today)).toBe('checked');
  });

  it('needs two people where a wrong word could cost a right, and one of them twice is one', () => {
    expect(translationState(right, by('AB'), today)).toBe('checked-once');
    expect(translationState(right, by('AB', 'AB'), today)).toBe('checked-once');
    expect(translationState(right, by('AB', 'CD'), today)).toBe('checked');
  });

  it('is out of date when the English moved on, whoever had checked it', () => {
    expect(translationState(right, by('AB', 'CD'), { ...today, english: 'cccccccc' })).toBe('out-of-date');
  });

  it('pretends no check of words that were changed since', () => {
    expect(translationState(label, by('AB'), { ...today, words: 'cccccccc' })).toBe('unregistered');
    expect(translationState(label, undefined, today)).toBe('unregistered');
    expect(translationState(label, by('AB'), { ...today, words: undefined })).toBe('missing');
  });

  it('is written as one line and read back', () => {
    for (const known of [by(), by('AB'), by('AB', 'Ż.K')])
      expect(readTranslation(writeTranslation(known))).toEqual(known);
    expect(readTranslation('checked')).toBeUndefined();
  });
});
