import * as z from 'zod/mini';
import { meBesideBodySchema, meProfileBodySchema } from '../records/me-profile-records.ts';
import { answerBodySchema, meLookBodySchema, type OwnCardBody, ownCardBodySchema } from '../records/me-records.ts';
import { recordSchema, type WaymarkRecord } from '../records/record.ts';
import { type ChangeRule, type Outcome, put, type Reading, refused } from './change.ts';
import { joinAnswers, joinBeside, joinProfiles, laterFirst } from './me-join-bodies.ts';

const joinArgs = z.object({ record: recordSchema });

/** Brings a record of a device that joins into the room all devices share. Nothing of either is lost. */
export const meJoin: ChangeRule<z.infer<typeof joinArgs>> = {
  name: 'me-join',
  scopes: ['person'],
  args: joinArgs,
  apply: ({ record }, _change, reading) => {
    const here = reading.find(record.id);
    if (here && here.kind !== record.kind) return refused('exists', record.id);
    switch (record.kind) {
      case 'me-answer':
        return joined(record, here, answerBodySchema, joinAnswers);
      case 'me-beside':
        return joined(record, here, meBesideBodySchema, joinBeside);
      case 'me-profile':
        return joined(record, here, meProfileBodySchema, joinProfiles);
      case 'me-look':
        return joined(record, here, meLookBodySchema, (one, other) => ({ ...other, ...one }));
      case 'me-card':
        return withCard(record, reading);
      default:
        return refused('invalid', record.kind);
    }
  },
};

function joined<Body extends Record<string, unknown>>(
  { id, kind, body }: WaymarkRecord,
  here: WaymarkRecord | undefined,
  schema: z.ZodMiniType<Body>,
  both: (here: Body, other: Body) => Body,
): Outcome {
  const news = schema.safeParse(body);
  if (!news.success) return refused('invalid', id);
  const next = here ? both(schema.parse(here.body), news.data) : news.data;
  return put({ id, kind, version: here?.version ?? 0, body: next });
}

/** A card of their own that says something else by now is two cards: both are offered. */
function withCard({ id, kind, body }: WaymarkRecord, reading: Reading): Outcome {
  const news = ownCardBodySchema.safeParse(body);
  if (!news.success) return refused('invalid', id);
  const found = reading.find(id);
  if (!found) return put({ id, kind, version: 0, body: news.data });
  const here = ownCardBodySchema.parse(found.body);
  const [first, second] = laterFirst(here, news.data, () => '');
  if (isSameCard(here, news.data)) {
    const { away: _, ...rest } = first;
    return put({ ...found, body: { ...rest, ...(here.away && news.data.away ? { away: true } : {}) } });
  }
  const beside = `${id.slice(0, 70)}-also`;
  const other = reading.find(beside);
  if (other && !isSameCard(ownCardBodySchema.parse(other.body), second)) {
    return withCard({ id: beside, kind, version: 0, body: second }, reading);
  }
  return put({ ...found, body: first }, { id: beside, kind, version: other?.version ?? 0, body: second });
}

const isSameCard = (one: OwnCardBody, other: OwnCardBody): boolean =>
  one.word === other.word && one.file?.id === other.file?.id;
