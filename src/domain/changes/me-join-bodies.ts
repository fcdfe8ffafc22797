import type { MeBesideBody, MeProfileBody } from '../records/me-profile-records.ts';
import type { AnswerBody, Noticed, WhoSaid } from '../records/me-records.ts';
import { keepBoth } from './kept-text.ts';
import { isSamePick } from './me-profile.ts';

/*
 * What two devices of one young person held apart becomes one. Nothing that was said, picked, drawn or written is lost:
 * the later stands, and other words wait in `earlier` until they choose (sync invariant 10). Which of the two is told
 * first makes no difference but to the order.
 */

type Earlier = { text: string; madeAt: string }[];
type Told = { text?: string | undefined; earlier?: Earlier | undefined };

/** `late` stands; what `early` says and `late` does not is kept beside it. */
function bothTexts(late: Told, early: Told, madeAt: string): { text: string; earlier?: Earlier } {
  const stands = late.text || early.text || '';
  const all = [...(late.earlier ?? []), ...(early.earlier ?? [])];
  const others = all.filter(({ text }, at) => text !== stands && all.findIndex((one) => one.text === text) === at);
  const first = { text: early.text, earlier: others };
  const { earlier } = keepBoth(first, { text: stands, was: '', madeAt });
  return { text: stands, ...(earlier ? { earlier } : {}) };
}

/** Things with a name of their own: each stays once, as `late` has it. */
function bothSets<T>(late: readonly T[] = [], early: readonly T[] = [], nameOf: (one: T) => string): T[] {
  const named = new Set(late.map(nameOf));
  return [...late, ...early.filter((one) => !named.has(nameOf(one)))];
}

/** The later first. Of two that were touched in the same moment, always the same. */
export function laterFirst<T>(one: T, other: T, at: (body: T) => string): [late: T, early: T] {
  const key = (body: T) => `${at(body)} ${JSON.stringify(body)}`;
  return key(one) >= key(other) ? [one, other] : [other, one];
}

export function joinAnswers(one: AnswerBody, other: AnswerBody): AnswerBody {
  const [late, early] = laterFirst(one, other, ({ changed }) => changed);
  const both = [late, early];
  const of = <K extends keyof AnswerBody>(key: K) => both.some((body) => body[key] !== undefined);
  const isSkipped = late.skipped ?? false;
  const text = of('text') && bothTexts(late.text ?? {}, early.text ?? {}, early.changed);
  const chosen = of('chosen') && bothTexts(choice(late), choice(early), early.changed);
  const { who, whoEarlier } = bothWho(late, early);
  const stillTrue = both.flatMap((body) => body.stillTrue ?? []).sort();
  return {
    ...{ question: late.question, mode: late.mode },
    formats: bothSets(late.formats, early.formats, (format) => format),
    ...{ given: late.given < early.given ? late.given : early.given, changed: late.changed },
    ...(isSkipped ? { skipped: true } : {}),
    ...(text ? { text } : {}),
    ...(chosen ? { chosen: { value: chosen.text, ...(chosen.earlier ? { earlier: chosen.earlier } : {}) } } : {}),
    ...(of('cards') ? { cards: bothSets(late.cards, early.cards, ({ card }) => card) } : {}),
    ...(of('files') ? { files: bothSets(late.files, early.files, ({ id }) => id) } : {}),
    ...(of('noticed') ? { noticed: bothNoticed(late.noticed ?? [], early.noticed ?? []) } : {}),
    ...(who ? { who } : {}),
    ...(whoEarlier.length > 0 ? { whoEarlier } : {}),
    ...(stillTrue.length > 0 ? { stillTrue: stillTrue.at(-1) } : {}),
  };
}

const choice = ({ chosen }: AnswerBody): Told => ({ text: chosen?.value, earlier: chosen?.earlier });

/** A label belongs to the words it was given to: the later's stands over both, and the other is told beside it. */
function bothWho(late: AnswerBody, early: AnswerBody): { who: WhoSaid | undefined; whoEarlier: WhoSaid[] } {
  const isUnsaid = late.who === undefined && (late.text || late.chosen || late.cards || late.files);
  const who = isUnsaid ? undefined : (late.who ?? early.who);
  const all = [early.who, ...(late.whoEarlier ?? []), ...(early.whoEarlier ?? [])];
  const others = all.filter((one) => one !== undefined && !isSame(one, who));
  return { who, whoEarlier: bothSets(others, [], JSON.stringify).flatMap((one) => one ?? []) };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function bothNoticed(late: readonly Noticed[], early: readonly Noticed[]): Noticed[] {
  return bothSets(late, early, ({ id }) => id).map((note) => {
    const others = [late, early].flatMap((all) => all.find(({ id }) => id === note.id) ?? []);
    const [first, second] = others;
    if (!first || !second) return note;
    const [last, before] = laterFirst(first, second, ({ changed }) => changed);
    const { earlier: _, ...rest } = last;
    return {
      ...rest,
      ...bothTexts(last, before, before.changed),
      given: before.given < last.given ? before.given : last.given,
    };
  });
}

export function joinBeside(one: MeBesideBody, other: MeBesideBody): MeBesideBody {
  const [late, early] = laterFirst(one, other, ({ made }) => made);
  const { earlier: _, ...rest } = late;
  return { ...early, ...rest, ...bothTexts(late, early, early.made) };
}

export const joinProfiles = (here: MeProfileBody, other: MeProfileBody): MeProfileBody => ({
  chosen: [
    ...here.chosen,
    ...other.chosen.filter((pick) => !here.chosen.some((one) => one.on === pick.on && isSamePick(one, pick))),
  ],
});
