import * as z from 'zod/mini';
import type { Change } from '../changes/change.ts';
import { type Apply, withPending } from '../changes/with-pending.ts';
import type { WaymarkRecord } from '../records/record.ts';
import type { ScopeId } from '../scope.ts';

/*
 * A room that has joined an account is what its log says: every entry of every device, in the order of their ids. So two
 * devices that hold the same entries show the same, whichever came first. Only what belongs to one device stands beside
 * it: unfinished drawings and recordings, and the place where somebody was.
 */

export const logEntrySchema = z.object({ name: z.string(), args: z.unknown(), madeAt: z.string() });
export type LogEntry = z.infer<typeof logEntrySchema> & { id: string };

type Records = ReadonlyMap<string, WaymarkRecord>;

/** The kind of how they like it, and the id of its one record. */
const lookId = 'me-look';
/** Kinds that are carried to the other devices. */
const travels: readonly string[] = ['me-answer', 'me-card', 'me-profile', 'me-beside', lookId];
const staysHere: readonly string[] = ['me-draft', 'me-drop-draft'];

/** What of a change goes into the log; nothing of what is this device's own. */
export function toTell(name: string, args: unknown): { name: string; args: unknown } | undefined {
  if (staysHere.includes(name)) return undefined;
  if (name !== lookId) return { name, args };
  const { at: _, ...look } = args as { at?: string };
  return Object.keys(look).length > 0 ? { name, args: look } : undefined;
}

/** What a room that joins tells of what it held before. */
export function toJoin(records: Records): { name: string; args: unknown }[] {
  return [...records.values()]
    .filter(({ kind }) => travels.includes(kind))
    .flatMap(({ body, ...record }) => {
      const { at: _, ...rest } = body;
      const isEmpty = record.kind === lookId && Object.keys(rest).length === 0;
      const told = { ...record, version: 0, body: record.kind === lookId ? rest : body };
      return isEmpty ? [] : [{ name: 'me-join', args: { record: told } }];
    });
}

/** The whole log from its beginning. `here` gives what is this device's own, and whatever the log does not know. */
export function foldLog(entries: readonly LogEntry[], here: Records, { scope, apply }: Folding): Records {
  const told = addEntries(new Map(), inOrder(entries), { scope, apply });
  const records = new Map([...here, ...told]);
  const { at } = here.get(lookId)?.body ?? {};
  const look = told.get(lookId);
  if (look && at !== undefined) records.set(lookId, { ...look, body: { ...look.body, at } });
  return records;
}

/** Entries behind all that `records` were made from. What a rule refuses is left lying. */
export function addEntries(records: Records, entries: readonly LogEntry[], { scope, apply }: Folding): Records {
  const changes = entries.map((entry): Change => ({ ...entry, scope }));
  return withPending(records, changes, apply).records;
}

export const inOrder = (entries: readonly LogEntry[]): LogEntry[] =>
  [...entries].sort((one, other) => (one.id < other.id ? -1 : 1));

type Folding = { scope: ScopeId; apply: Apply };

/** The time in front of a UUIDv7 (RFC 9562 §5.7). */
export const timeOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

/**
 * When the next entry is: after everything its writer has seen, also where a clock is wrong. So what was answered to
 * something stands behind it on every device (a hybrid logical clock: https://cse.buffalo.edu/tech-reports/2014-04.pdf).
 */
export const timeAfter = (last: string | undefined, now: number): number =>
  last === undefined ? now : Math.max(now, timeOf(last) + 1);

/**
 * Typing on in one box is one entry, as long as nobody has been told of it: the writing before, with the words of now.
 * Nothing where the two together would say something else than one after the other.
 */
export function asOne(before: LogEntry, next: LogEntry, records: Records): LogEntry | undefined {
  const [one, other] = [writing(before), writing(next)];
  if (!one || !other || one.question !== other.question || one.mode !== other.mode) return undefined;
  if (other.was !== one.text) return undefined;
  const body = records.get(`answer-${one.question}`)?.body as { given?: string; text?: { earlier?: unknown } };
  // The first words of an answer say when it was given; words beside others say when those were found.
  if (body?.given === before.madeAt || body?.text?.earlier) return undefined;
  return { ...next, args: { ...other, was: one.was } };
}

const writingSchema = z.looseObject({ question: z.string(), mode: z.string(), text: z.string(), was: z.string() });
const writing = ({ name, args }: LogEntry) => (name === 'me-write' ? writingSchema.safeParse(args).data : undefined);
