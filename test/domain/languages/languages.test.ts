import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/domain/languages/languages.ts';

describe('the languages', () => {
  it.each(languages)('$tag has the forms of counted words that counts up to 9,999 ask for', ({ tag, plurals }) => {
    const rules = new Intl.PluralRules(tag);
    const asked = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)));
    // Polish and Ukrainian say `other` of fractions alone; it stays, as what everything falls back to.
    asked.add('other');
    expect([...asked].sort()).toEqual([...plurals].sort());
  });

  it.each(languages)('$tag is known by its own name, in its own direction', ({ tag, name, dir }) => {
    const { textInfo } = new Intl.Locale(tag).maximize() as Intl.Locale & { textInfo?: { direction: string } };
    const isRtl = /\p{Script=Arabic}/u.test(name);
    expect(dir).toBe(isRtl ? 'rtl' : 'ltr');
    expect(textInfo?.direction ?? dir).toBe(dir);
    expect(name).not.toBe(tag);
  });
});
