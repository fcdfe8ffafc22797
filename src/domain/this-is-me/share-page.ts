import type { AnswerBody, OwnCardBody, WhoSaid } from '../records/me-records.ts';
import type { SharedPage } from '../records/voice-records.ts';
import { hasAnswer, hasNotice } from './progress.ts';
import { type Question, questionSet } from './question-set.ts';
import { isForAge } from './way-through.ts';

/**
 * Whether an answer can be shared as it stands. `who`: it is not said yet whose words they are · `helper`: nor the
 * name of who helped, wrote it down or noticed it (needsHelperName of the question set) · `two`: two devices
 * answered, and one is to be chosen first · `elsewhere`: all of it is pictures or recordings on another device · `never`:
 * nothing to share, or not of their age, or a wish about sharing.
 */
export type Shareable = 'yes' | 'who' | 'helper' | 'two' | 'elsewhere' | 'never';

/** Whether a file's bytes are not on this device. */
export type IsAway = (file: string) => boolean;
const nothingAway: IsAway = () => false;

export function mayShare(
  answer: AnswerBody | undefined,
  question: Question,
  age: number | undefined,
  isAway: IsAway = nothingAway,
): Shareable {
  if (!answer || question.sharingQuestion || isForAge(question, age) === false) return 'never';
  if (answer.skipped) return 'yes';
  if (!hasAnswer(answer)) return hasNotice(answer) ? 'yes' : 'never';
  if (!hasAnswer(answerHere(answer, isAway)) && !hasNotice(answer)) return 'elsewhere';
  if (answer.chosen?.earlier?.length || answer.text?.earlier?.length) return 'two';
  if (!answer.who) return 'who';
  return isNameless(answer.who) ? 'helper' : 'yes';
}

const isNameless = ({ label, helperName }: WhoSaid): boolean =>
  !helperName?.trim() && questionSet.provenance.some(({ id, needsHelper }) => id === label && needsHelper);

/** The answer without what cannot go from this device. */
const answerHere = ({ files, ...rest }: AnswerBody, isAway: IsAway): AnswerBody =>
  files ? { ...rest, files: files.filter(({ id }) => !isAway(id)) } : rest;

/** Shared only by itself, so that nobody shares it in passing. */
export const isAlone = ({ neverBulkShare, sensitivity }: Question): boolean =>
  neverBulkShare === true || sensitivity === 'safeguarding';

/**
 * The copy that would go: what was said, as it stands; nothing that lies underneath. Files are named as in the room.
 * What others noticed goes under their own names. A card whose picture is away goes with its word.
 */
export function pageToShare(
  all: AnswerBody,
  cardOf: (id: string) => OwnCardBody | undefined,
  isAway: IsAway = nothingAway,
): SharedPage {
  const answer = answerHere(all, isAway);
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
            const picture = own?.file && !isAway(own.file.id) ? { file: own.file.id } : {};
            return { ...placed, ...(own ? { word: own.word } : {}), ...picture };
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
export const isSamePage = (one: SharedPage, other: SharedPage): boolean =>
  JSON.stringify(saidOf(one)) === JSON.stringify(saidOf(other));

/** All that a page says, in one order, without the names of its files. */
export function saidOf(page: SharedPage): unknown[] {
  const { skipped, chosen, cards, text, files, who, noticed, stillTrue } = withFilesNamed(page, () => 'file');
  return [skipped, chosen, cards, text, files, who, noticed, stillTrue];
}

/** Whether it holds an answer, or that there is none. What was noticed is no answer. */
export const saysAnything = ({ skipped, chosen, cards, text, files }: SharedPage): boolean =>
  Boolean(skipped) || chosen !== undefined || Boolean(cards?.length) || Boolean(text) || Boolean(files?.length);

/** Whether a copy tells what this page tells: the answer to it, or, where there is none, what was noticed. */
export function tells(copy: SharedPage, page: SharedPage): boolean {
  if (copy.question !== page.question) return false;
  if (saysAnything(page)) return saysAnything(copy);
  return page.noticed?.some(({ id }) => copy.noticed?.some((note) => note.id === id)) ?? false;
}

/** A page without what was noticed, as it stands on their one page. */
export const answerAlone = ({ noticed: _, ...page }: SharedPage): SharedPage => page;

/** In the shape the pieces of an answer are read from (profile-parts.ts), without its files: a copy has no key of the room. */
export const answerOfPage = ({ question, mode, chosen, cards, text, who, given, changed, stillTrue }: SharedPage) => ({
  ...{ question, mode, given, changed, formats: [] },
  ...(chosen === undefined ? {} : { chosen: { value: chosen } }),
  ...(cards ? { cards } : {}),
  ...(text === undefined ? {} : { text: { text } }),
  ...(who ? { who } : {}),
  ...(stillTrue ? { stillTrue } : {}),
});
