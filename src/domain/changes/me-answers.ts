import * as z from 'zod/mini';
import {
  type AnswerBody,
  answerBodySchema,
  meLookBodySchema,
  type OwnFile,
  ownCardBodySchema,
  ownFileSchema,
  placedCardSchema,
  questionIdSchema,
  whoSaidSchema,
} from '../records/me-records.ts';
import { type AnswerFormat, ageModeIds, answerFormats } from '../this-is-me/this-is-me.ts';
import { type Change, type ChangeRule, type Outcome, put, type Reading, refused } from './change.ts';
import { keepBothInTurn } from './kept-text.ts';
import { meDraft, meDropDraft } from './me-drafts.ts';
import { meJoin } from './me-join.ts';
import { meNotice } from './me-notice.ts';
import { meBeside, meBesideMaker, meProfilePut, meProfileTake } from './me-profile.ts';
import { settleKept } from './settle-kept.ts';

const id = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.maxLength(20_000));
const about = { question: questionIdSchema, mode: z.enum(ageModeIds), format: z.enum(answerFormats) };

/** One record a question, so that two devices that answer it apart write in one place. */
export const answerId = (question: string): string => `answer-${question}`;
export const lookId = 'me-look';

type About = { question: string; mode: AnswerBody['mode']; format?: AnswerFormat | undefined };

/** Changes the answer to a question, or begins it. Whatever is said of it, it is skipped no more. */
function withAnswer(
  { question, mode, format }: About,
  { madeAt }: Change,
  reading: Reading,
  then: (body: AnswerBody) => AnswerBody,
): Outcome {
  const found = reading.find(answerId(question));
  const before: AnswerBody = found
    ? answerBodySchema.parse(found.body)
    : { question, mode, formats: [], given: madeAt, changed: madeAt };
  const { skipped: _, ...answered } = before;
  const isNew = format !== undefined && !answered.formats.includes(format);
  const formats = isNew ? [...answered.formats, format] : answered.formats;
  const body = { ...then({ ...answered, mode, formats }), changed: madeAt };
  return put({ id: answerId(question), kind: 'me-answer', version: found?.version ?? 0, body });
}

const chooseArgs = z.object({ ...about, format: z.optional(about.format), value: id, was: z.optional(id) });
/** One step of a scale. `was` is what stood there when they chose; another device's choice meanwhile is kept. No format: said beside them all. */
const meChoose: ChangeRule<z.infer<typeof chooseArgs>> = {
  name: 'me-choose',
  scopes: ['person'],
  args: chooseArgs,
  apply: ({ value, was = '', ...of }, change, reading) =>
    withAnswer(of, change, reading, (body) => {
      const here = { text: body.chosen?.value, earlier: body.chosen?.earlier };
      const kept = keepBothInTurn(here, { text: value, was, madeAt: change.madeAt });
      return { ...body, chosen: { value: kept.text, ...(kept.earlier ? { earlier: kept.earlier } : {}) } };
    }),
};

const unchooseArgs = z.object({ question: questionIdSchema, was: id });
/** Takes the choice back that they saw; one that came since stays. */
const meUnchoose: ChangeRule<z.infer<typeof unchooseArgs>> = {
  name: 'me-unchoose',
  scopes: ['person'],
  args: unchooseArgs,
  apply: ({ question, was }, { madeAt }, reading) => {
    const found = reading.find(answerId(question));
    if (!found) return refused('gone', question);
    const { chosen, ...rest } = answerBodySchema.parse(found.body);
    const [next, ...others] = chosen?.earlier ?? [];
    const stays = chosen?.value === was ? next && { value: next.text, earlier: others } : chosen;
    const kept = stays && {
      chosen: { value: stays.value, ...(stays.earlier?.length ? { earlier: stays.earlier } : {}) },
    };
    return put({ ...found, body: { ...rest, ...kept, changed: madeAt } });
  },
};

const placeArgs = z.object({ ...about, card: placedCardSchema });
/** Picks a card or puts it somewhere else. Cards are a set: two devices' cards are added up, one card has one place. */
const mePlace: ChangeRule<z.infer<typeof placeArgs>> = {
  name: 'me-place-card',
  scopes: ['person'],
  args: placeArgs,
  apply: ({ card, ...of }, change, reading) =>
    withAnswer(of, change, reading, (body) => {
      const others = (body.cards ?? []).filter((one) => one.card !== card.card);
      return { ...body, cards: [...others, card] };
    }),
};

const takeCardArgs = z.object({ ...about, card: id });
const meTakeCard: ChangeRule<z.infer<typeof takeCardArgs>> = {
  name: 'me-take-card',
  scopes: ['person'],
  args: takeCardArgs,
  apply: ({ card, ...of }, change, reading) =>
    withAnswer(of, change, reading, ({ cards = [], ...body }) => {
      return { ...body, cards: cards.filter((one) => one.card !== card) };
    }),
};

const writeArgs = z.object({ ...about, text, was: text });
const meWrite: ChangeRule<z.infer<typeof writeArgs>> = {
  name: 'me-write',
  scopes: ['person'],
  args: writeArgs,
  apply: ({ text: written, was, ...of }, change, reading) =>
    withAnswer(of, change, reading, (body) => {
      const kept = keepBothInTurn(body.text ?? {}, { text: written, was, madeAt: change.madeAt });
      return { ...body, text: { text: kept.text, ...(kept.earlier ? { earlier: kept.earlier } : {}) } };
    }),
};

const settleArgs = z.object({
  question: questionIdSchema,
  of: z.enum(['text', 'chosen']),
  text,
  dropped: z.array(text),
});
/** They have chosen between what two devices said; only what they saw (`dropped`) goes. */
const meSettle: ChangeRule<z.infer<typeof settleArgs>> = {
  name: 'me-settle',
  scopes: ['person'],
  args: settleArgs,
  apply: ({ question, of, ...chosen }, { madeAt }, reading) => {
    const found = reading.find(answerId(question));
    if (!found) return refused('gone', question);
    const body = answerBodySchema.parse(found.body);
    const here = of === 'text' ? body.text : { text: body.chosen?.value, earlier: body.chosen?.earlier };
    const kept = settleKept(here ?? {}, { ...chosen, madeAt });
    const earlier = kept.earlier ? { earlier: kept.earlier } : {};
    const part =
      of === 'text' ? { text: { text: kept.text, ...earlier } } : { chosen: { value: kept.text, ...earlier } };
    return put({ ...found, body: { ...body, ...part, changed: madeAt } });
  },
};

const fileArgs = z.object({ ...about, file: ownFileSchema, instead: z.optional(id) });
/**
 * Adds a drawing, photo or recording, or puts its words right; the bytes are kept before. `instead` is the file it takes
 * the place of: in one change, so that whenever the phone dies there is one of the two.
 */
const meAddFile: ChangeRule<z.infer<typeof fileArgs>> = {
  name: 'me-add-file',
  scopes: ['person'],
  args: fileArgs,
  apply: ({ file, instead, ...of }, change, reading) =>
    withAnswer(of, change, reading, ({ files = [], ...body }) => {
      const isReplaced = (one: OwnFile) => one.id === file.id || one.id === instead;
      const at = files.findIndex(isReplaced);
      const before = files.slice(0, at < 0 ? files.length : at);
      const after = files.slice(before.length).filter((one) => !isReplaced(one));
      return { ...body, files: [...before, file, ...after] };
    }),
};

const dropFileArgs = z.object({ ...about, file: id });
const meDropFile: ChangeRule<z.infer<typeof dropFileArgs>> = {
  name: 'me-drop-file',
  scopes: ['person'],
  args: dropFileArgs,
  apply: ({ file, ...of }, change, reading) =>
    withAnswer(of, change, reading, ({ files = [], ...body }) => {
      return { ...body, files: files.filter((one) => one.id !== file) };
    }),
};

const skipArgs = z.object({ question: questionIdSchema, mode: z.enum(ageModeIds), on: z.boolean() });
/** Skips a question, or takes the skipping back. An answer given before stays underneath. */
const meSkip: ChangeRule<z.infer<typeof skipArgs>> = {
  name: 'me-skip',
  scopes: ['person'],
  args: skipArgs,
  apply: ({ question, mode, on }, { madeAt }, reading) => {
    const found = reading.find(answerId(question));
    const before: AnswerBody = found
      ? answerBodySchema.parse(found.body)
      : { question, mode, formats: [], given: madeAt, changed: madeAt };
    const { skipped: _, ...rest } = before;
    const body = { ...rest, ...(on ? { skipped: true } : {}), changed: madeAt };
    return put({ id: answerId(question), kind: 'me-answer', version: found?.version ?? 0, body });
  },
};

const whoArgs = z.object({ question: questionIdSchema, who: whoSaidSchema });
/** Says who said it; only of what was said. */
const meWho: ChangeRule<z.infer<typeof whoArgs>> = {
  name: 'me-who',
  scopes: ['person'],
  args: whoArgs,
  apply: ({ question, who }, { madeAt }, reading) => {
    const found = reading.find(answerId(question));
    if (!found) return refused('gone', question);
    const { whoEarlier: _, ...body } = answerBodySchema.parse(found.body);
    return put({ ...found, body: { ...body, who, changed: madeAt } });
  },
};

const stillTrueArgs = z.object({ question: questionIdSchema });
/** After twelve months: yes, that is still so. */
const meStillTrue: ChangeRule<z.infer<typeof stillTrueArgs>> = {
  name: 'me-still-true',
  scopes: ['person'],
  args: stillTrueArgs,
  apply: ({ question }, { madeAt }, reading) => {
    const found = reading.find(answerId(question));
    if (!found) return refused('gone', question);
    return put({ ...found, body: { ...answerBodySchema.parse(found.body), stillTrue: madeAt } });
  },
};

const cardArgs = z.extend(ownCardBodySchema, { id });
/** Makes a card of their own, or changes it. */
const meCard: ChangeRule<z.infer<typeof cardArgs>> = {
  name: 'me-card',
  scopes: ['person'],
  args: cardArgs,
  apply: ({ id: card, ...body }, _change, reading) => {
    if (reading.isGone(card)) return refused('gone', card);
    const found = reading.find(card);
    if (found && found.kind !== 'me-card') return refused('exists', card);
    return put({ id: card, kind: 'me-card', version: found?.version ?? 0, body });
  },
};

/** How they like it. What is not named stays as it is. */
const meLook: ChangeRule<z.infer<typeof meLookBodySchema>> = {
  name: 'me-look',
  scopes: ['person'],
  args: meLookBodySchema,
  apply: (look, _change, reading) => {
    const found = reading.find(lookId);
    const before = found ? meLookBodySchema.parse(found.body) : {};
    return put({ id: lookId, kind: 'me-look', version: found?.version ?? 0, body: { ...before, ...look } });
  },
};

/** All that can be said in a young person's own room. */
export const meRules = [
  meChoose,
  meUnchoose,
  mePlace,
  meTakeCard,
  meWrite,
  meSettle,
  meAddFile,
  meDropFile,
  meSkip,
  meWho,
  meNotice,
  meStillTrue,
  meCard,
  meDraft,
  meDropDraft,
  meLook,
  meProfilePut,
  meProfileTake,
  meBeside,
  meBesideMaker,
  meJoin,
] as const;
