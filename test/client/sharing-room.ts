import { createHash } from 'node:crypto';
import type { OwnRoom } from '../../src/client/store/own-room.ts';
import { uuidv7 } from '../../src/client/uuid.ts';
import { profileId } from '../../src/domain/changes/me-profile.ts';
import { meBesideBodySchema, meProfileBodySchema } from '../../src/domain/records/me-profile-records.ts';
import {
  type AnswerBody,
  answerBodySchema,
  type OwnFile,
  ownCardBodySchema,
} from '../../src/domain/records/me-records.ts';
import type { ProfileForm } from '../../src/domain/records/voice-profile-records.ts';

/*
 * What may be said in a young person's room, each word, picture and recording a secret of its own; and what a preview
 * promises of it, read from the answers themselves and not from the copy.
 */

export const questions = ['m-proud', 'm-good-at'] as const;
export const says = ['write', 'choose', 'photo', 'voice', 'card', 'note', 'help', 'beside', 'skip'] as const;
export type Step = {
  act: string;
  what: readonly (typeof says)[number][];
  at: number;
  pick: number;
  to: 'home' | 'all';
  form: ProfileForm;
  saw: boolean;
};

/** Every word, and the hash and the bytes of every file, that was ever put into a room. */
export type Secrets = Map<string, string[]>;
type World = { secrets: Secrets };
type Room = OwnRoom;

let told = 0;

function newSecret({ secrets }: World): string {
  told += 1;
  const word = `secret${told}x${createHash('sha256').update(`${told}`).digest('hex').slice(0, 12)}`;
  secrets.set(word, [word]);
  return word;
}

/** All that lies in a room, as its screens read it. */
export function contentOf(room: Room) {
  const all = [...room.state().records.values()];
  const bodies = (kind: string) => all.filter((record) => record.kind === kind);
  const answers = new Map(
    bodies('me-answer').map(({ body }): [string, AnswerBody] => {
      const answer = answerBodySchema.parse(body);
      return [answer.question, answer];
    }),
  );
  const cards = new Map(bodies('me-card').map(({ id, body }) => [id, ownCardBodySchema.parse(body)]));
  const besides = bodies('me-beside').map(({ body }) => meBesideBodySchema.parse(body));
  const profile = room.state().records.get(profileId);
  const chosen = profile ? meProfileBodySchema.parse(profile.body) : { chosen: [] };
  const files = [
    ...[...answers.values()].flatMap((one) => one.files ?? []),
    ...[...cards.values()].flatMap((one) => one.file ?? []),
  ];
  return { answers, cards, besides, chosen, files: new Map(files.map((file): [string, OwnFile] => [file.id, file])) };
}
export type Content = ReturnType<typeof contentOf>;

async function newFile(world: World, room: Room, kind: 'photo' | 'voice-note') {
  const word = newSecret(world);
  const isPhoto = kind === 'photo';
  const sign = isPhoto ? Buffer.from([255, 216, 255]) : Buffer.from('OggS');
  const bytes = Uint8Array.from(Buffer.concat([sign, Buffer.from(word)]));
  const file = { ...(await room.keepFile(uuidv7(), bytes)), kind, type: isPhoto ? 'image/jpeg' : 'audio/ogg' };
  world.secrets.delete(word);
  world.secrets.set(file.id, [createHash('sha256').update(bytes).digest('hex'), Buffer.from(word).toString('hex')]);
  // The room's own key of a file opens the room's bytes, and never leaves with the copy.
  world.secrets.set(`key of ${file.id}`, [file.key]);
  const words = newSecret(world);
  return { ...file, words };
}

export async function sayAll(world: World, room: Room, step: Step): Promise<void> {
  for (const act of step.what) await say(world, room, act, step);
}

async function say(world: World, room: Room, act: string, { pick, saw }: Step): Promise<void> {
  const question = questions[pick] ?? questions[0];
  const about = { question, mode: '8-to-13' };
  const answer = contentOf(room).answers.get(question);
  const was = (text: string | undefined) => (saw ? (text ?? '') : '');
  const word = () => newSecret(world);
  if (act === 'write') {
    await room.say('me-write', { ...about, format: 'text', text: word(), was: was(answer?.text?.text) });
  } else if (act === 'choose') {
    await room.say('me-choose', { ...about, format: 'faces-3', value: word(), was: was(answer?.chosen?.value) });
  } else if (act === 'photo' || act === 'voice') {
    const kind = act === 'photo' ? 'photo' : 'voice-note';
    await room.say('me-add-file', { ...about, format: kind, file: await newFile(world, room, kind) });
  } else if (act === 'card') {
    const id = uuidv7();
    await room.say('me-card', {
      id,
      word: word(),
      question,
      ...(saw ? { file: await newFile(world, room, 'photo') } : {}),
    });
    await room.say('me-place-card', { ...about, format: 'pick-cards', card: { card: id } });
  } else if (act === 'note') {
    const note = answer?.noticed?.[0];
    const said = { id: `note-${question}`, text: word(), was: was(note?.text), by: word(), relation: word() };
    return void (await room.say('me-notice', { ...about, ...said }));
  } else if (act === 'beside') {
    await room.say('me-beside', {
      question,
      form: 'in-english',
      text: word(),
      was: '',
      madeFrom: answer?.text?.text ?? '',
    });
    return void (await room.say('me-beside-maker', { question, form: 'in-english', by: 'person', name: word() }));
  } else if (act === 'skip') {
    return void (await room.say('me-skip', { ...about, on: saw }));
  }
  // Without the helper's name an answer is not shared.
  const help = { helperName: word(), ...(act === 'help' ? { helpGiven: word() } : {}) };
  if (act !== 'help' || answer) await room.say('me-who', { question, who: { label: 'me-with-help', ...help } });
}

/** Puts an answer or a note on the page or in the words for Section A, or takes it off. */
export async function arrange(room: Room, { act, pick, form, saw }: Step): Promise<void> {
  const question = questions[pick] ?? questions[0];
  const on = form === 'section-a' ? form : pick ? 'matters' : 'people-like';
  const picks = [{ question }, ...(saw ? [{ question, note: `note-${question}` }] : [])];
  await room.say(act === 'put' ? 'me-profile-put' : 'me-profile-take', { on, picks });
}

/** What the preview promises of an answer, read from the answer itself and not from the copy. */
export function promised({ secrets }: World, answer: AnswerBody, { cards }: Content): string[] {
  if (answer.skipped) return [];
  const own = (answer.cards ?? []).flatMap(({ card }) => cards.get(card) ?? []);
  const files = [...(answer.files ?? []), ...own.flatMap(({ file }) => file ?? [])];
  // Who helped belongs to what was said: with nothing said (only a note of somebody else) it is nobody's business.
  if (!answer.text && !answer.chosen && files.length === 0 && own.length === 0) return [];
  const named = [
    answer.text?.text,
    answer.chosen?.value,
    answer.who?.helperName,
    answer.who?.helpGiven,
    ...own.map(({ word }) => word),
  ];
  // A card's picture is told by the card's word.
  const words = [...named, ...(answer.files ?? []).map((file) => file.words), ...files.map(({ id }) => id)];
  return words.flatMap((one) => secrets.get(one ?? '') ?? []);
}

export const promisedNotes = ({ secrets }: World, { skipped, noticed = [] }: AnswerBody): string[] =>
  skipped
    ? []
    : noticed.flatMap(({ text, by, relation = '' }) => [text, by, relation].flatMap((one) => secrets.get(one) ?? []));

export function promisedPage(world: World, content: Content, form: ProfileForm): string[] {
  return content.chosen.chosen
    .filter(({ on }) => (on === 'section-a') === (form === 'section-a'))
    .flatMap(({ question, note }) => {
      const answer = content.answers.get(question);
      if (!answer) return [];
      if (note)
        return form === 'section-a' && answer.skipped ? [] : promisedNotes(world, { ...answer, skipped: false });
      if (answer.skipped || answer.text?.earlier?.length || answer.chosen?.earlier?.length) return [];
      const beside =
        promised(world, answer, content).length > 0 ? content.besides.filter((one) => one.question === question) : [];
      return [
        ...promised(world, answer, content),
        ...beside.flatMap(({ text, name = '' }) => [text, name].flatMap((one) => world.secrets.get(one) ?? [])),
      ];
    });
}
