import type { AnswerBody, OwnCardBody } from '../records/me-records.ts';
import type { SharedPage } from '../records/voice-records.ts';
import { hasAnswer, hasNotice } from './progress.ts';
import type { Question } from './question-set.ts';
import { isForAge } from './way-through.ts';

/**
 * Whether an answer can be shared as it stands. `who`: it is not said yet whose words they are · `two`: two devices
 * answered, and one is to be chosen first · `never`: nothing to share, or not of their age, or a wish about sharing.
 */
export type Shareable = 'yes' | 'who' | 'two' | 'never';

export function mayShare(answer: AnswerBody | undefined, question: Question, age: number | undefined): Shareable {
  if (!answer || question.sharingQuestion || isForAge(question, age) === false) return 'never';
  if (answer.skipped) return 'yes';
  if (!hasAnswer(answer)) return hasNotice(answer) ? 'yes' : 'never';
  if (answer.chosen?.earlier?.length || answer.text?.earlier?.length) return 'two';
  return answer.who ? 'yes' : 'who';
}

/** Shared only by itself, so that nobody shares it in passing. */
export const isAlone = ({ neverBulkShare, sensitivity }: Question): boolean =>
  neverBulkShare === true || sensitivity === 'safeguarding';

/**
 * The copy that would go: what was said, as it stands; nothing that lies underneath. Files are named as in the room.
 * What others noticed goes under their own names.
 */
export function pageToShare(answer: AnswerBody, cardOf: (id: string) => OwnCardBody | undefined): SharedPage {
  const { question, mode, skipped, chosen, cards = [], text, files = [], who, noticed = [], given, changed } = answer;
  const of = { question, mode, given, changed, ...(answer.stillTrue ? { stillTrue: answer.stillTrue } : {}) };
  if (skipped) return { ...of, skipped: true };
  const notes = noticed.filter((note) => note.text.trim());
  return {
    ...of,
    ...(chosen ? { chosen: chosen.value } : {}),
    ...(cards.length > 0
      ? {
          cards: cards.map((placed) => {
            const own = cardOf(placed.card);
            return { ...placed, ...(own ? { word: own.word } : {}), ...(own?.file ? { file: own.file.id } : {}) };
          }),
        }
      : {}),
    ...(text?.text.trim() ? { text: text.text } : {}),
    ...(files.length > 0
      ? {
          files: files.map(({ id, kind, seconds, words }) => ({
            ...{ id, kind },
            ...(seconds === undefined ? {} : { seconds }),
            ...(words ? { words } : {}),
          })),
        }
      : {}),
    ...(who && hasAnswer(answer) ? { who } : {}),
    ...(notes.length > 0
      ? {
          noticed: notes.map(({ id, text: words, by, relation, changed: day }) => ({
            ...{ id, text: words, by, changed: day },
            ...(relation ? { relation } : {}),
          })),
        }
      : {}),
  };
}

/** The same page with its files under other names. */
export function withFilesNamed(page: SharedPage, nameOf: (id: string) => string): SharedPage {
  return {
    ...page,
    ...(page.files ? { files: page.files.map((file) => ({ ...file, id: nameOf(file.id) })) } : {}),
    ...(page.cards
      ? { cards: page.cards.map((card) => (card.file ? { ...card, file: nameOf(card.file) } : card)) }
      : {}),
  };
}

/** Whether two pages say the same, whatever their files are called. */
export function isSamePage(one: SharedPage, other: SharedPage): boolean {
  const said = (page: SharedPage) => {
    const { skipped, chosen, cards, text, files, who, noticed, stillTrue } = withFilesNamed(page, () => 'file');
    return JSON.stringify([skipped, chosen, cards, text, files, who, noticed, stillTrue]);
  };
  return said(one) === said(other);
}
