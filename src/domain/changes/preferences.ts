import * as z from 'zod/mini';
import {
  choiceIdSchema,
  choiceOfSchema,
  mostChoices,
  type PreferenceBody,
  type PreferenceChoice,
  type PreferenceSentBody,
  preferenceBodySchema,
  preferenceSentBodySchema,
  reasonSchema,
} from '../records/preference-records.ts';
import { type ChangeRule, create, type Outcome, put, type Reading, refused } from './change.ts';

const recordId = z.string().check(z.minLength(1), z.maxLength(80));
const one = { child: recordId, id: choiceIdSchema };

const addPreferenceArgs = z.object({ ...one, ...choiceOfSchema });
const asidePreferenceArgs = z.object({ ...one, aside: z.boolean() });
const movePreferenceArgs = z.object({ ...one, before: z.optional(choiceIdSchema) });

/** One list for a child, so that two phones that begin it offline write in one place. */
export const preferenceId = (child: string): string => `preference-${child}`.slice(0, 80);

/** Far more than anybody adds, so that a record cannot grow without end. */
const mostEver = 200;

function withList(
  child: string,
  reading: Reading,
  then: (choices: readonly PreferenceChoice[]) => PreferenceChoice[] | undefined,
): Outcome {
  const id = preferenceId(child);
  if (reading.isGone(child) || reading.isGone(id)) return refused('gone', child);
  const before = reading.find(id);
  const choices = then(before ? preferenceBodySchema.parse(before.body).choices : []);
  if (!choices) return refused('gone', child);
  if (choices.length > mostEver) return refused('invalid', 'choices');
  const body: PreferenceBody = { child, choices };
  return put({ id, kind: 'preference', version: before?.version ?? 0, body });
}

/** Puts a school, a kind or a name on the list, last. What was taken off comes back, with its reasons. */
export const addPreference: ChangeRule<z.infer<typeof addPreferenceArgs>> = {
  name: 'add-preference',
  scopes: ['home'],
  args: addPreferenceArgs,
  apply: ({ child, ...choice }, _change, reading) =>
    withList(child, reading, (choices) => {
      const here = choices.find(({ id }) => id === choice.id);
      if (here && !here.aside) return [...choices];
      return [...choices.filter(({ id }) => id !== choice.id), choice];
    }),
};

/** Takes a choice off the list or puts it back where it stood. Nothing is lost, so it needs no `base`. */
export const asidePreference: ChangeRule<z.infer<typeof asidePreferenceArgs>> = {
  name: 'aside-preference',
  scopes: ['home'],
  args: asidePreferenceArgs,
  apply: ({ child, id, aside }, _change, reading) =>
    withList(child, reading, (choices) => {
      if (choices.every((choice) => choice.id !== id)) return undefined;
      return choices.map(({ aside: was, ...choice }) =>
        choice.id === id ? { ...choice, ...(aside ? { aside } : {}) } : { ...choice, ...(was ? { aside: was } : {}) },
      );
    }),
};

/** Moves a choice to before another, or to the end. Said as an act, so that two phones' moves both count. */
export const movePreference: ChangeRule<z.infer<typeof movePreferenceArgs>> = {
  name: 'move-preference',
  scopes: ['home'],
  args: movePreferenceArgs,
  apply: ({ child, id, before }, _change, reading) =>
    withList(child, reading, (choices) => {
      const moved = choices.find((choice) => choice.id === id);
      if (!moved) return undefined;
      const others = choices.filter((choice) => choice !== moved);
      const at = others.findIndex((choice) => choice.id === before);
      return at === -1 ? [...others, moved] : [...others.slice(0, at), moved, ...others.slice(at)];
    }),
};

const sendPreferenceArgs = z.extend(z.omit(preferenceSentBodySchema, { replaces: true, receivedAt: true }), {
  id: recordId,
  choices: z.array(z.object({ ...choiceOfSchema, why: reasonSchema })).check(z.minLength(1), z.maxLength(mostChoices)),
});

type Said = Pick<PreferenceSentBody, 'about' | 'youngPersonsView' | 'more' | 'interpreter'> & {
  choices: readonly Omit<PreferenceSentBody['choices'][number], 'order'>[];
};

/** Whether two sendings say the same to the council, whatever the day. */
export function saysTheSame(a: Said, b: Said): boolean {
  const said = ({ about, youngPersonsView, more, interpreter, choices }: Said) =>
    JSON.stringify([
      about ?? '',
      youngPersonsView ?? '',
      more ?? '',
      interpreter ?? '',
      choices.map(({ place, sector, name, why }) => [place ?? '', sector ?? '', name, why]),
    ]);
  return said(a) === said(b);
}

/** What stands of one home: the sending that none of its later ones takes the place of. */
export function standingOf<Sent extends { id: string; body: PreferenceSentBody }>(
  sent: readonly Sent[],
  from: string,
): Sent | undefined {
  const own = sent.filter(({ body }) => body.from === from);
  const replaced = new Set(own.flatMap(({ body }) => body.replaces ?? []));
  return own.findLast(({ id }) => !replaced.has(id));
}

/**
 * Hands a preference to the council as it stands. Sent again after a change it takes the place of the one before, of
 * the same home only: what another home sent stays. The same words do not go twice, though both parents press.
 */
export const sendPreference: ChangeRule<z.infer<typeof sendPreferenceArgs>> = {
  name: 'send-preference',
  scopes: ['draft'],
  args: sendPreferenceArgs,
  apply: ({ id, choices, ...sending }, _change, reading) => {
    const sent = reading
      .all('preference-sent')
      .map((record) => ({ id: record.id, body: preferenceSentBodySchema.parse(record.body) }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
    const before = sent.find((other) => other.id === id) ?? standingOf(sent, sending.from);
    if (before && saysTheSame(before.body, { ...sending, choices })) return put();
    const body: PreferenceSentBody = {
      ...sending,
      choices: choices.map((choice, index) => ({ order: index + 1, ...choice })),
      ...(before ? { replaces: before.id } : {}),
    };
    return create(id, 'preference-sent', body, reading);
  },
};
