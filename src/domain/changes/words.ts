import * as z from 'zod/mini';
import { topicSchema, type WordsBody, wordsBodySchema } from '../records/home-records.ts';
import { type ChangeRule, put, type Reading, refused } from './change.ts';
import { keepBoth } from './kept-text.ts';
import { settleKept } from './settle-kept.ts';

const child = z.string().check(z.minLength(1), z.maxLength(80));
const text = z.string().check(z.maxLength(20_000));

const writeWordsArgs = z.object({ child, topic: topicSchema, text, was: text });
const chooseWordsArgs = z.object({ child, topic: topicSchema, text, dropped: z.array(text) });

/** One record for a child and a topic, so that two phones that begin the same text offline write in one place. */
export const wordsId = (child: string, topic: string): string => `words-${child.slice(0, 40)}-${topic}`.slice(0, 80);

const found = (reading: Reading, id: string) => {
  const record = reading.find(id);
  return record && { record, body: wordsBodySchema.parse(record.body) };
};

/** Writes a text, or makes it. Safe to send at every pause of typing: `was` is the text this device saw last. */
export const writeWords: ChangeRule<z.infer<typeof writeWordsArgs>> = {
  name: 'write-words',
  scopes: ['home'],
  args: writeWordsArgs,
  apply: ({ child: of, topic, ...written }, change, reading) => {
    const id = wordsId(of, topic);
    if (reading.isGone(of) || reading.isGone(id)) return refused('gone', id);
    const before = found(reading, id);
    const { text: now, earlier } = keepBoth(
      { text: before?.body.text, earlier: before?.body.earlier },
      { ...written, madeAt: change.madeAt },
    );
    const body: WordsBody = { child: of, topic, text: now, ...(earlier ? { earlier } : {}) };
    return put({ id, kind: 'words', version: before?.record.version ?? 0, body });
  },
};

/** The person has chosen, joined or dropped words kept from two places; only those they saw (`dropped`) go. */
export const chooseWords: ChangeRule<z.infer<typeof chooseWordsArgs>> = {
  name: 'choose-words',
  scopes: ['home'],
  args: chooseWordsArgs,
  apply: ({ child: of, topic, ...chosen }, change, reading) => {
    const before = found(reading, wordsId(of, topic));
    if (!before) return refused('gone', topic);
    const { text: now, earlier } = settleKept(before.body, { ...chosen, madeAt: change.madeAt });
    const body: WordsBody = { child: of, topic, text: now, ...(earlier ? { earlier } : {}) };
    return put({ ...before.record, body });
  },
};
