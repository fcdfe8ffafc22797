import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOwn, asTerm, englishFirst } from '../../../src/client/i18n/language-marks.ts';
import { asEnglish, localFirst, markedParts } from '../../../src/client/i18n/marks.ts';
import { englishOnScreen, onlyEnglish, onlyLocal } from '../../../src/client/i18n/one-language.ts';
import { plainText } from '../../../src/client/i18n/plain-text.ts';

/** Whatever somebody may have typed or pasted, isolates of other programs and stray halves of ours among it. */
const typed = fc
  .array(fc.constantFrom('a', 'ب', ' ', '.', '\u2066', '\u2067', '\u2068', '\u2069', '\u2060', '7'))
  .map((signs) => signs.join(''));
/** The same without the signs of our marks. */
const plain = typed.map((text) => text.replace(/[\u2060\u2066-\u2069]/g, ''));

describe('a text that says its languages', () => {
  it('gives back each part, in order, with what stands twice side by side', () => {
    const text = `الف ${englishFirst('By Monday', 'پیر تک')} ب ${asEnglish('Help')}${asTerm('SENDIASS')}`;
    expect(markedParts(text)).toEqual([
      { text: 'الف ' },
      { text: 'By Monday', isEnglish: true, isTerm: false, twin: 'first' },
      { text: 'پیر تک', isEnglish: false, isTerm: false, twin: 'second' },
      { text: ' ب ' },
      { text: 'Help', isEnglish: true, isTerm: false },
      { text: 'SENDIASS', isEnglish: true, isTerm: true },
    ]);
  });

  it('is words alone where it is kept or copied, what stands twice once in brackets', () => {
    const text = `${englishFirst('By Monday', `${asTerm('EHCP')} پیر تک`)} ${asEnglish('Help')}`;
    expect(plainText(text)).toBe('By Monday (EHCP پیر تک) Help');
    fc.assert(fc.property(plain, (words) => plainText(words) === words));
  });

  it('is told in one language alone: a date in an English sentence is an English date', () => {
    const day = localFirst('پیر 5 اکتوبر 2026', 'Monday 5 October 2026');
    expect(onlyEnglish(`By ${day}.`)).toBe('By Monday 5 October 2026.');
    expect(onlyLocal(`${day} تک۔`)).toBe('پیر 5 اکتوبر 2026 تک۔');
    expect(onlyLocal(`${asTerm('EHCP')} ہے`)).toBe(`${asTerm('EHCP')} ہے`);
    expect(onlyEnglish(englishFirst(`By ${onlyEnglish(day)}.`, `${onlyLocal(day)} تک۔`))).toBe(
      'By Monday 5 October 2026.',
    );
  });

  it('goes on saying what is a person’s own words, in both sentences of a screen, and not in a letter', () => {
    const own = asOwn('Przed wizytą');
    expect(markedParts(`Saved as ${own}.`)[1]).toEqual({ text: 'Przed wizytą', isEnglish: false, isTerm: true });
    expect(onlyLocal(`${own} کے نام سے`)).toBe(`${own} کے نام سے`);
    expect(englishOnScreen(`Saved as ${own}.`)).toBe(`Saved as ${own}.`);
    expect(onlyEnglish(`Saved as ${own}.`)).toBe('Saved as Przed wizytą.');
    expect(plainText(`Saved as ${own}.`)).toBe('Saved as Przed wizytą.');
    expect(markedParts(`${asEnglish('SRP')} ${own}`).map(({ twin }) => twin)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('loses no word of what people typed, whatever signs they pasted', () => {
    const letters = (text: string) => text.replace(/[\u2060\u2066-\u2069]/g, '');
    fc.assert(
      fc.property(typed, (text) => {
        expect(
          letters(
            markedParts(text)
              .map((part) => part.text)
              .join(''),
          ),
        ).toBe(letters(text));
      }),
    );
  });

  it('holds any words in any order, and each side comes out whole', () => {
    fc.assert(
      fc.property(plain, plain, plain, (before, english, local) => {
        for (const both of [englishFirst(english, local), localFirst(local, english)]) {
          expect(onlyEnglish(before + both)).toBe(before + english);
          expect(onlyLocal(before + both)).toBe(before + local);
        }
      }),
    );
  });
});
