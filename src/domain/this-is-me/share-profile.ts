import type { MeBesideBody, MeProfileBody, ProfilePick } from '../records/me-profile-records.ts';
import type { AnswerBody, OwnCardBody } from '../records/me-records.ts';
import type { ProfileForm, SharedBeside, SharedEntry, SharedProfile } from '../records/voice-profile-records.ts';
import type { SharedPage } from '../records/voice-records.ts';
import { type Answers, pageOf } from './profile.ts';
import { questionOf } from './question-set.ts';
import { sectionAOf } from './section-a.ts';
import { type IsAway, isAlone, mayShare, pageToShare, type Shareable } from './share-page.ts';
import { isForAge } from './way-through.ts';

/** What stays in the room although it was chosen: as for a single page, or because it only goes by itself. */
export type Staying = { question: string; why: Exclude<Shareable, 'yes' | 'never'> | 'alone' };

export type ProfileToShare = {
  /** The copy that would go; nothing where there is nothing to go. */
  profile: SharedProfile | undefined;
  staying: Staying[];
};

type Room = {
  chosen: MeProfileBody;
  answers: Answers;
  cardOf: (id: string) => OwnCardBody | undefined;
  besidesOf: (question: string) => readonly MeBesideBody[];
  age: number | undefined;
  /** Nothing is, where it does not say. */
  isAway?: IsAway;
};

/** The copy of their one page, or of their words for Section A: what was chosen for it, and nothing else. */
export function profileToShare(form: ProfileForm, room: Room): ProfileToShare {
  const staying: Staying[] = [];
  const parts = (form === 'one-page' ? onePage(room) : sectionA(room)).flatMap(({ heading, picks }) => {
    const entries = picks.flatMap((pick): SharedEntry[] => {
      const answer = room.answers.get(pick.question);
      const why = whyNot(pick, answer, room);
      if (answer && why === undefined) return [entryOf(pick, answer, room)];
      if (why && why !== 'never') staying.push({ question: pick.question, why });
      return [];
    });
    return entries.length > 0 ? [{ heading, entries }] : [];
  });
  return { profile: parts.length > 0 ? { form, parts } : undefined, staying };
}

type Part = { heading: string; picks: ProfilePick[] };

const onePage = ({ chosen, answers }: Room): Part[] =>
  pageOf(chosen, answers).map(({ heading, shown }) => ({ heading, picks: shown }));

/** In the order of the SEND Code of Practice, paragraph 9.69. A heading nothing was chosen for is left out. */
const sectionA = ({ chosen, answers }: Room): Part[] => {
  const taken = chosen.chosen.flatMap(({ on, ...pick }) => (on === 'section-a' ? [pick] : []));
  return sectionAOf(answers).map(({ id, entries }) => ({
    heading: id,
    picks: entries.flatMap(({ question, state }) =>
      state === 'skipped' ? [] : taken.filter((pick) => pick.question === question),
    ),
  }));
};

function whyNot(pick: ProfilePick, answer: AnswerBody | undefined, { age, isAway }: Pick<Room, 'age' | 'isAway'>) {
  const question = questionOf(pick.question);
  if (!question || !answer || question.sharingQuestion || isForAge(question, age) === false) return 'never';
  if (isAlone(question)) return 'alone';
  if (pick.note !== undefined) return noteOf(pick, answer) ? undefined : 'never';
  const may = mayShare({ ...answer, noticed: [] }, question, age, isAway);
  return may === 'yes' ? undefined : may;
}

const noteOf = ({ note }: ProfilePick, { noticed }: AnswerBody) =>
  noticed?.find(({ id, text }) => id === note && text.trim());

/** Nobody's words come along with somebody else's: an answer without the notes, a note without the answer. */
export function entryOf(
  pick: ProfilePick,
  answer: AnswerBody,
  { cardOf, besidesOf, isAway }: Pick<Room, 'cardOf' | 'besidesOf' | 'isAway'>,
): SharedEntry {
  const note = noteOf(pick, answer);
  if (note) {
    const { question, mode } = answer;
    const bare: AnswerBody = { question, mode, formats: [], given: note.given, changed: note.changed };
    return { page: pageToShare({ ...bare, noticed: [note] }, cardOf) };
  }
  const page = pageToShare({ ...answer, noticed: [] }, cardOf, isAway);
  const besides = page.skipped ? [] : besidesOf(pick.question).flatMap((one) => sharedBeside(one, page));
  return { page, ...(besides.length > 0 ? { besides } : {}) };
}

/** Not the words it was made from: when the answer says something else by now, those were never shared. */
function sharedBeside({ form, text, by, name, language, made, madeFrom }: MeBesideBody, page: SharedPage) {
  if (!text.trim()) return [];
  const beside: SharedBeside = {
    ...{ form, text, made },
    ...(by ? { by } : {}),
    ...(name ? { name } : {}),
    ...(language ? { language } : {}),
    ...(madeFrom === (page.text ?? '') ? {} : { older: true }),
  };
  return [beside];
}

/** The same copy with other pages in the place of each. */
export const withPages = (profile: SharedProfile, then: (page: SharedPage) => SharedPage): SharedProfile => ({
  ...profile,
  parts: profile.parts.map(({ heading, entries }) => ({
    heading,
    entries: entries.map((entry) => ({ ...entry, page: then(entry.page) })),
  })),
});
