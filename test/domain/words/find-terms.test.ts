import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formsOf, termFinder } from '../../../src/domain/words/find-terms.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };

const glossary = pack.glossary.map(({ term, expansion }) => ({ id: term, forms: formsOf(term, expansion) }));
const find = termFinder(glossary);
const seen = (text: string) => find(text).map(({ id, start, end }) => `${id}: ${text.slice(start, end)}`);

test('a parent finds the words of a letter explained, as the letter writes them', () => {
  expect(seen('The SENCO asked for an EHC needs assessment. Both EHCPs name a special school.')).toEqual([
    'SENCO: SENCO',
    'EHC needs assessment: EHC needs assessment',
    'EHCP: EHCPs',
    'Special school: special school',
  ]);
  expect(seen('Your EHC coordinator, the local offer and Section F.')).toEqual([
    'EHCCo: EHC coordinator',
    'Local Offer: local offer',
    'Section F: Section F',
  ]);
  expect(seen('Annual reviews (AR) and the SEND tribunal')).toEqual([
    'Annual review (AR): Annual reviews',
    'Annual review (AR): AR',
    'SEND Tribunal: SEND tribunal',
  ]);
});

test('a name that only holds a term is not explained by it', () => {
  const academy = termFinder([{ id: 'academy', forms: ['Academy'] }, ...glossary]);
  expect(academy('New staff finished SEND Academy training. SOS!SEN is a charity.')).toEqual([]);
  expect(academy('Roman Fields Academy').map(({ id }) => id)).toEqual(['academy']);
});

test('the council’s proposal for its schools is never explained as a child’s draft plan', () => {
  const draft = termFinder([{ id: 'draft-plan', forms: ['Draft plan'] }]);
  const { panels, sectors, glossary: words } = pack;
  const texts = [...panels, ...sectors, ...words]
    .flatMap((one) => Object.values(one))
    .filter((one) => typeof one === 'string');
  expect(texts.filter((text) => draft(text).length > 0)).toEqual([]);
});

test('everyday words are left alone', () => {
  expect(seen('We act at once, send it to the spa, and this is me on the slide of the map.')).toEqual([]);
  expect(seen('The resend button, unOutcomed, preSENCO, SENCO2.')).toEqual([]);
});

test('a long name is one word, not the short one inside it', () => {
  expect(seen('the SEND Code of Practice 2015')).toEqual(['Code of Practice: SEND Code of Practice 2015']);
});

test('every word of the Hertfordshire glossary is found where it is written as the glossary writes it', () => {
  const lost = glossary.filter(({ forms }) => forms.some((form) => find(`It says ${form}.`).length === 0));
  expect(lost).toEqual([]);
  expect(glossary.filter(({ forms }) => forms.length === 0)).toEqual([]);
});

test('what is found never overlaps and never begins or ends inside a word, whatever the text', () => {
  const piece = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...glossary.flatMap(({ forms }) => forms)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('', ' ', '-'), (pieces, between) => {
      const text = pieces.join(between);
      let last = 0;
      for (const { start, end } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(/[\p{L}\p{N}]/u.test(text.slice(0, start).at(-1) ?? '')).toBe(false);
        expect(/^[\p{L}\p{N}]/u.test(text.slice(end))).toBe(false);
        last = end;
      }
    }),
  );
});

test('with no glossary on the device nothing is marked', () => {
  expect(termFinder([])('The SENCO')).toEqual([]);
});
