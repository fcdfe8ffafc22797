import * as z from 'zod/mini';
import {
  besideForms,
  type MeBesideBody,
  type MeProfileBody,
  meBesideBodySchema,
  meProfileBodySchema,
  type ProfilePick,
  profilePickSchema,
  profilePlaces,
} from '../records/me-profile-records.ts';
import { questionIdSchema } from '../records/me-records.ts';
import { type ChangeRule, type Outcome, put, type Reading } from './change.ts';
import { keepBothInTurn } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

export const profileId = 'me-profile';
export const besideId = (question: string, form: MeBesideBody['form']): string => `beside-${question}-${form}`;

const pickArgs = z.object({ on: z.enum(profilePlaces), picks: z.array(profilePickSchema).check(z.maxLength(200)) });
type PickArgs = z.infer<typeof pickArgs>;

export const isSamePick = (one: ProfilePick, other: ProfilePick): boolean =>
  one.question === other.question && one.note === other.note;

/** Chooses answers. A set: what two devices chose is added up, and whoever looks at it takes out what is too much. */
export const meProfilePut: ChangeRule<PickArgs> = {
  name: 'me-profile-put',
  scopes: ['person'],
  args: pickArgs,
  apply: ({ on, picks }, _change, reading) =>
    withChosen(reading, (chosen) => {
      const isNew = (pick: ProfilePick) => !chosen.some((one) => one.on === on && isSamePick(one, pick));
      return [...chosen, ...picks.filter(isNew).map((pick) => ({ on, ...pick }))];
    }),
};

export const meProfileTake: ChangeRule<PickArgs> = {
  name: 'me-profile-take',
  scopes: ['person'],
  args: pickArgs,
  apply: ({ on, picks }, _change, reading) =>
    withChosen(reading, (chosen) =>
      chosen.filter((one) => one.on !== on || !picks.some((pick) => isSamePick(one, pick))),
    ),
};

function withChosen(reading: Reading, then: (chosen: MeProfileBody['chosen']) => MeProfileBody['chosen']): Outcome {
  const found = reading.find(profileId);
  const { chosen } = found ? meProfileBodySchema.parse(found.body) : { chosen: [] };
  const body = { chosen: then(chosen) };
  return put({ id: profileId, kind: 'me-profile', version: found?.version ?? 0, body });
}

const about = { question: questionIdSchema, form: z.enum(besideForms) };
const text = z.string().check(z.maxLength(20_000));

const besideArgs = z.object({
  ...about,
  ...{ text, was: text, madeFrom: text },
  /** Texts of another device that they have seen and let go. */
  dropped: z.optional(z.array(text)),
});

/** Writes a second version beside an answer. The answer is not touched. */
export const meBeside: ChangeRule<z.infer<typeof besideArgs>> = {
  name: 'me-beside',
  scopes: ['person'],
  args: besideArgs,
  apply: ({ was, dropped, madeFrom, ...said }, { madeAt }, reading) =>
    withBeside(said, madeAt, reading, ({ earlier, ...before }) => {
      const here = { text: before.text, earlier };
      const kept = dropped
        ? settleKept(here, { text: said.text, dropped, madeAt })
        : keepBothInTurn(here, { text: said.text, was, madeAt });
      return { ...before, text: kept.text, ...(kept.earlier ? { earlier: kept.earlier } : {}), madeFrom, made: madeAt };
    }),
};

const makerArgs = z.object({ ...about, ...z.pick(meBesideBodySchema, { by: true, name: true, language: true }).shape });
/** Says who made a second version. What is not named stays as it is. */
export const meBesideMaker: ChangeRule<z.infer<typeof makerArgs>> = {
  name: 'me-beside-maker',
  scopes: ['person'],
  args: makerArgs,
  apply: ({ question, form, ...maker }, { madeAt }, reading) =>
    withBeside({ question, form }, madeAt, reading, (before) => ({ ...before, ...maker })),
};

function withBeside(
  { question, form }: Pick<MeBesideBody, 'question' | 'form'>,
  madeAt: string,
  reading: Reading,
  then: (body: MeBesideBody) => MeBesideBody,
): Outcome {
  const id = besideId(question, form);
  const found = reading.find(id);
  const before = found ? meBesideBodySchema.parse(found.body) : { question, form, text: '', made: madeAt };
  return put({ id, kind: 'me-beside', version: found?.version ?? 0, body: then(before) });
}
