import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/domain/plan/sentences.ts';
import { splitSentences } from '../../../src/domain/plan/split-sentences.ts';
import { madeUpPlan } from './made-up-plan.ts';

describe('a paragraph is parted into its sentences', () => {
  test.each([
    ['plain ones', 'Ben is nine. He likes trains! Does he read? Yes.'],
    ['after a quotation', 'He said “I am tired.” Then he slept.'],
    ['in brackets', 'He sleeps badly. (His mum said so.) He is tired.'],
    ['with three dots', 'He waits… Then he runs.'],
    ['with a number first', 'He goes twice. 15 minutes are enough.'],
    ['with a section’s letter at the end', 'This is in section F. It must be arranged.'],
  ])('%s', (_, text) => {
    const sentences = splitSentences(text);
    expect(sentences.length).toBeGreaterThan(1);
    for (const sentence of sentences) expect(sentence).toMatch(/[.!?…][”)]?$/);
    expect(sentences.join(' ')).toBe(text);
  });

  test.each([
    'Mr. Khan, Dr. Holt and Ms. J. Pereira of St. Anne’s met Ben.',
    'He needs pictures, e.g. Makaton signs, i.e. not words alone.',
    'He was seen at 9.30 a.m. for approx. 45 minutes, i.e. 0.75 hours.',
    'See para. 9.69 of the Code, reg. 12 and s. 42 of the Act, p. 5 and no. 7.',
    'He asked “Why?” and waited… for an answer.',
    'Outcome 1.2. Ben will read a book.',
    'B1. Ben has few words.',
    'Look at www.example.org or write to ben.x@example.org for v1.5 of the plan',
  ])('and “%s” is one', (text) => {
    expect(splitSentences(text)).toEqual([text]);
  });

  test('and nothing is lost, whatever was typed', () => {
    const written = fc.array(
      fc.constantFrom('Ben', 'e.g.', 'Dr.', '9.30', '. ', '? ', '”', ' ', '\n', '1.', '…', 'a', '😀'),
    );
    const anything = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      written.map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anything, (text) => {
        const squeezed = (one: string) => one.replace(/\s+/gu, '');
        expect(squeezed(splitSentences(text).join(''))).toBe(squeezed(text));
        expect(splitSentences(text).every((sentence) => sentence.length > 0)).toBe(true);
      }),
    );
  });

  test('and one without a stop is cut where it can be, never inside one character', () => {
    const pieces = splitSentences(`${'word, '.repeat(600)}${'😀'.repeat(2000)}`);
    expect(pieces.length).toBeGreaterThan(4);
    for (const piece of pieces) {
      expect(piece.length).toBeLessThanOrEqual(1500);
      expect(piece.isWellFormed()).toBe(true);
    }
  });
});

describe('a section is parted into its blocks', () => {
  const shape = (text: string) => blocksOf(text).map(({ kind, mark, sentences }) => [kind, mark, sentences.join('|')]);

  test('headings, paragraphs and lists with their marks', () => {
    expect(shape('Needs\nBen tires.\n\n• One.\n- Two\n1. Three. And more.\n(a) Four\n1.2 Ben reads.')).toEqual([
      ['heading', '', 'Needs'],
      ['paragraph', '', 'Ben tires.'],
      ['item', '•', 'One.'],
      ['item', '-', 'Two'],
      ['item', '1.', 'Three.|And more.'],
      ['item', '(a)', 'Four'],
      ['item', '1.2', 'Ben reads.'],
    ]);
  });

  test('lines that a PDF broke are one paragraph again', () => {
    const broken =
      'Ben will have a speech and language therapist who sees him at\nschool every week and who tells his teacher what to do and what\nBen has learned.\n';
    expect(shape(broken)).toEqual([['paragraph', '', broken.replaceAll('\n', ' ').trim()]]);
    expect(shape('• He will have a\n  quiet room.\n• He will rest.')).toEqual([
      ['item', '•', 'He will have a quiet room.'],
      ['item', '•', 'He will rest.'],
    ]);
  });

  test('a number at the start of a sentence is no mark of a list', () => {
    expect(shape('1.5 hours a week.')).toEqual([['paragraph', '', '1.5 hours a week.']]);
  });

  test('each numbered need stands by itself, without a blank line between', () => {
    expect(shape('B1. Ben has few words (see the report)\nB2. Ben tires.').map(([, , text]) => text)).toEqual([
      'B1. Ben has few words (see the report)',
      'B2. Ben tires.',
    ]);
  });

  test('a last line without a full stop is not a heading of nothing when the sentence before goes on in it', () => {
    expect(shape('Ben lives with his mum and his nan and his dog Pickle in the\nold mill')).toEqual([
      ['paragraph', '', 'Ben lives with his mum and his nan and his dog Pickle in the old mill'],
    ]);
  });

  test('the made-up plan has its headings, and no sentence of it is one', () => {
    const headings = madeUpPlan.flatMap(({ text }) => blocksOf(text).filter(({ kind }) => kind === 'heading'));
    expect(headings.length).toBe(39);
    expect(headings.every(({ sentences }) => !/[.!?]$/.test(sentences.join(' ')))).toBe(true);
  });

  test('and nothing but spaces is lost, whatever was pasted', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '• One',
        '1. Two',
        '(a) three.',
        'Needs',
        'B1. Ben',
        'and so on',
        'x'.repeat(60),
        '',
        '- ',
        '1.',
        '•',
      ),
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const squeezed = (text: string) => text.replace(/\s+/gu, '');
        const blocks = blocksOf(lines.join('\n'));
        expect(squeezed(blocks.map(({ mark, sentences }) => mark + sentences.join('')).join(''))).toBe(
          squeezed(lines.join('')),
        );
      }),
    );
  });
});
