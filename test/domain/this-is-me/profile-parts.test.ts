import { describe, expect, it } from 'vitest';
import type { AnswerBody, OwnFile, WhoSaid } from '../../../src/domain/records/me-records.ts';
import { mayQuote, partsOf } from '../../../src/domain/this-is-me/profile-parts.ts';
import { questionOf, questionSet } from '../../../src/domain/this-is-me/question-set.ts';

const said = '2026-11-22T10:00:00.000Z';

function parts(question: string, more: Partial<AnswerBody>) {
  const found = questionOf(question);
  if (!found) throw new Error(`the set has no ${question}`);
  return partsOf({ question, mode: '8-to-13', formats: [], given: said, changed: said, ...more }, found);
}

describe('an answer on the page', () => {
  it('has its cards on the piles of the scale, in the scale’s order, and unknown piles too', () => {
    const cards = [
      { card: 'trains', on: 'dont-like' },
      { card: 'music', on: 'like' },
      { card: 'lego', on: 'a-later-step' },
      { card: 'drawing', on: 'not-sure' },
      { card: 'football', on: 'like', star: true },
    ];
    expect(
      parts('m-interests', { cards }).map((part) =>
        part.kind === 'cards' ? [part.pile, ...part.cards.map(({ card }) => card)] : part.kind,
      ),
    ).toEqual([
      ['like', 'football', 'music'],
      ['dont-like', 'trains'],
      ['a-later-step', 'lego'],
      ['not-sure', 'drawing'],
    ]);
  });

  it('has people from the middle outwards and a day from morning to night', () => {
    const people = [
      { card: 'friend', on: 'see-more' },
      { card: 'mum', on: 'very-important' },
      { card: 'dog', on: 'important' },
    ];
    expect(parts('m-people', { cards: people }).map((part) => part.kind === 'cards' && part.pile)).toEqual([
      'very-important',
      'important',
      'see-more',
    ]);
    const day = [
      { card: 'home', order: 2, on: 'good' },
      { card: 'bus', order: 0.5 },
    ];
    expect(parts('m-routines', { cards: day })).toEqual([{ kind: 'day', cards: [day[1], day[0]] }]);
  });

  it('leaves nothing out: words, a choice, cards and every file', () => {
    const file: OwnFile = { id: 'f', key: 'k', size: 1, type: 'audio/webm', kind: 'voice-note', seconds: 12 };
    const all = parts('m-friends', {
      text: { text: ' They wait for me. ' },
      chosen: { value: 'good' },
      cards: [{ card: 'friend' }],
      files: [file, { ...file, id: 'g', kind: 'drawing' }],
    });
    expect(all.map(({ kind }) => kind)).toEqual(['text', 'choice', 'cards', 'file', 'file']);
    expect(all[0]).toEqual({ kind: 'text', text: ' They wait for me. ' });
  });
});

describe('quotation marks and "I"', () => {
  const labels = questionSet.provenance.map(({ id }) => id as WhoSaid['label']);

  it('are for a person’s own words only', () => {
    expect(labels.filter((label) => mayQuote({ label }))).toEqual(['me', 'me-with-help', 'scribe', 'interpreted']);
  });

  it('are not set while nobody said whose words they are, nor round words that were changed', () => {
    expect(mayQuote(undefined)).toBe(false);
    expect(mayQuote({ label: 'scribe', exactWords: false })).toBe(false);
    expect(mayQuote({ label: 'scribe', exactWords: true })).toBe(true);
  });
});
