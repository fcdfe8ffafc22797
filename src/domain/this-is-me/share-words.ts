import type { SharedEntry, SharedProfile } from '../records/voice-profile-records.ts';
import type { SharedCard, SharedPage } from '../records/voice-records.ts';
import { type AnswerWords, answerWords, type Wording } from './answer-words.ts';
import { type AnswerPart, mayQuote, partsOf } from './profile-parts.ts';
import { type Question, questionOf } from './question-set.ts';
import { answerOfPage, saysAnything } from './share-page.ts';

/*
 * A shared copy in plain lines, for those who read it without This is Me: the council's own systems, a text file. Every
 * answer keeps who said it and when; only a person's own words stand in quotation marks.
 */

/** A single page: the question, what was said, who said it. */
export const pageLines = (page: SharedPage, wording: Wording): string[] => entryLines({ page }, wording);

/** The one page under its headings, or Section A in the Code's order. A blank line stands between answers. */
export function profileLines({ form, parts }: SharedProfile, wording: Wording): string[] {
  const headings = form === 'one-page' ? 'profile' : 'sectionA';
  return parts.flatMap(({ heading, entries }) => [
    wording.say(`me-set:${headings}.${heading}`, { defaultValue: heading }),
    '',
    ...entries.flatMap((entry) => [...entryLines(entry, wording), '']),
  ]);
}

export function entryLines({ page, besides = [] }: SharedEntry, wording: Wording): string[] {
  const { say } = wording;
  const words = answerWords(wording);
  const question = questionOf(page.question);
  const title = words.question(page.question);
  // Asked by a newer version than this one: what was said is told without what this one cannot name.
  if (page.skipped) return [title, say('me:profile.skipped')];
  return [
    title,
    ...(question ? saidLines(page, question, wording) : []),
    ...(saysAnything(page) ? [words.label(page)] : []),
    ...(page.who?.helpGiven ? [page.who.helpGiven] : []),
    ...besides.flatMap((one) => [
      one.text,
      [words.beside(one), one.older ? say('me:profile.beside.older') : undefined].filter(Boolean).join(' '),
    ]),
    ...(page.noticed ?? []).flatMap((note) => [note.text, words.noteLabel(note)]),
  ];
}

function saidLines(page: SharedPage, question: Question, wording: Wording): string[] {
  const words = answerWords(wording);
  const quoted = mayQuote(page.who);
  const own = (text: string) => (quoted ? words.quoted(text) : text);
  return [
    ...partsOf(answerOfPage(page), question).map((part) => partLine(part, { page, question, own }, wording)),
    ...(page.files ?? []).map((file) =>
      [words.file(file, quoted), file.words?.trim() ? own(file.words) : undefined].filter(Boolean).join(': '),
    ),
  ];
}

type Of = { page: SharedPage; question: Question; own: (text: string) => string };

/** Files are told by themselves: a copy has no key of the room. */
function partLine(part: AnswerPart, of: Of, wording: Wording): string {
  const { say } = wording;
  const words = answerWords(wording);
  if (part.kind === 'text') return of.own(part.text);
  if (part.kind === 'choice') return words.pile(part.value, of.question, of.page.who) ?? part.value;
  if (part.kind === 'file') return '';
  const card = ({ card: id }: SharedCard) =>
    of.question.sharingQuestion ? say(`me-set:audiences.${id}`) : cardWord(id, of.page, words);
  if (part.kind === 'day') {
    const mark = ({ on }: SharedCard) => (on === 'good' || on === 'hard' ? ` (${say(`me:cards.day.${on}`)})` : '');
    return `${say('me:profile.day')}: ${part.cards.map((one) => `${card(one)}${mark(one)}`).join(' → ')}`;
  }
  const cards = part.cards.map((one) => `${card(one)}${one.star ? ` (${say('me:cards.pick.star')})` : ''}`).join(', ');
  const pile = words.pile(part.pile, of.question, of.page.who);
  return pile === undefined ? cards : `${pile}: ${cards}`;
}

const cardWord = (id: string, { cards = [] }: SharedPage, words: AnswerWords): string =>
  cards.find(({ card }) => card === id)?.word ?? words.symbol(id);
