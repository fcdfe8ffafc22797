import { cleanup, screen, within } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import me from '../../../../locales/en-GB/me.json' with { type: 'json' };
import set from '../../../../locales/en-GB/me-set.json' with { type: 'json' };
import type { Store } from '../../../../src/client/store/open-store.ts';
import { calendarDate } from '../../../../src/domain/calendar-date.ts';
import { questionSet } from '../../../../src/domain/this-is-me/question-set.ts';
import type { AnswerFormat } from '../../../../src/domain/this-is-me/this-is-me.ts';
import { openQuestion, phoneOf } from './me-phone.tsx';

let store: Store;
beforeAll(async () => {
  store = await phoneOf({ id: 'zara', name: 'Zara', born: calendarDate('2008-01-05') });
});
afterEach(cleanup);
afterAll(() => store.close());

/**
 * What a way of answering asks of a person (responseFormats of the question set, and each format's own tests): cards,
 * circles, strips and faces are radio groups and buttons with words, so they are read aloud and worked by keys.
 */
const asks: Record<AnswerFormat, readonly ('writing' | 'seeing' | 'hearing' | 'mouse')[]> = {
  'card-sort': [],
  'pick-cards': [],
  'people-circles': [],
  'day-strip': [],
  'faces-3': [],
  'faces-5': [],
  'share-choice': [],
  drawing: ['seeing'],
  photo: ['seeing'],
  'voice-note': ['hearing'],
  'signed-video': ['seeing'],
  text: ['writing'],
};
const formats = Object.keys(asks) as AnswerFormat[];

/** The ways a person finds on the screen: those that are open, by their heading, and those on buttons. */
function waysOnScreen(): AnswerFormat[] {
  const main = within(screen.getByRole('main'));
  const headings = main.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
  const buttons = main.getAllByRole('button').map(({ textContent }) => textContent);
  return formats.filter((format) => headings.includes(set.formats[format]) || buttons.includes(me.shell.ways[format]));
}

describe.each(questionSet.modes)('every question of $id', ({ id: mode, sections }) => {
  it('opens, in every way it has, and in one without writing, seeing, hearing or a mouse', async () => {
    const questions = sections.flatMap((section) => section.questions);
    for (const { id, formats: written, sharingQuestion } of questions) {
      await openQuestion(store, id);
      const ways = waysOnScreen();
      // Three faces and five are one way on two buttons of the same words.
      const known = new Set(written.map((format) => me.shell.ways[format]));
      expect([id, new Set(ways.map((format) => me.shell.ways[format]))]).toEqual([id, known]);
      for (const need of ['writing', 'seeing', 'hearing', 'mouse'] as const) {
        expect([id, need, ways.some((way) => !asks[way].includes(need))]).toEqual([id, need, true]);
      }
      const main = within(screen.getByRole('main'));
      expect(main.getByRole('button', { name: me.shell.skip.name })).toBeDefined();
      expect(main.getByRole('link', { name: me.shell.stop.name })).toBeDefined();
      expect(main.getByText(new RegExp(`of ${questions.length}`))).toBeDefined();
      const scribe = main.queryByRole('button', { name: me.shell.scribe.name });
      expect([id, scribe !== null]).toEqual([id, sharingQuestion !== true]);
      cleanup();
    }
    expect([mode, questions.length]).toEqual([mode, { 'under-8': 21, '8-to-13': 32, '14-to-25': 36 }[mode]]);
  }, 240_000);
});
