import * as z from 'zod/mini';
import {
  type MeBesideBody,
  type MeProfileBody,
  meBesideBodySchema,
  meProfileBodySchema,
  type ProfilePick,
  profilePickSchema,
  profilePlaces,
} from '../records/me-profile-records.ts';
import { type ChangeRule, type Outcome, put, type Reading } from './change.ts';
import { keepBoth } from './kept-text.ts';
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

const besideArgs = z.object({
  ...z.omit(meBesideBodySchema, { earlier: true, made: true }).shape,
  was: z.string().check(z.maxLength(20_000)),
  /** Texts of another device that they have seen and let go. */
  dropped: z.optional(z.array(z.string())),
});

/** Writes a second version beside an answer. The answer is not touched. */
export const meBeside: ChangeRule<z.infer<typeof besideArgs>> = {
  name: 'me-beside',
  scopes: ['person'],
  args: besideArgs,
  apply: ({ was, dropped, ...said }, { madeAt }, reading) => {
    const id = besideId(said.question, said.form);
    const found = reading.find(id);
    const here = found ? meBesideBodySchema.parse(found.body) : {};
    const kept = dropped
      ? settleKept(here, { text: said.text, dropped, madeAt })
      : keepBoth(here, { text: said.text, was, madeAt });
    const earlier = kept.earlier ? { earlier: kept.earlier } : {};
    const body: MeBesideBody = { ...said, text: kept.text, ...earlier, made: madeAt };
    return put({ id, kind: 'me-beside', version: found?.version ?? 0, body });
  },
};
