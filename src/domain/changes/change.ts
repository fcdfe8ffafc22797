import type * as z from 'zod/mini';
import type { WaymarkRecord } from '../records/record.ts';
import type { ScopeId, ScopeKind } from '../scope.ts';

/** One act of a person; the only way anything of a family's is written. */
export type Change = {
  /** UUIDv7 made on the device. */
  id: string;
  scope: ScopeId;
  name: string;
  args: unknown;
  /** The version of the record the person saw; asked of changes that destroy (sync invariant 9). */
  base?: number;
  /** The device's own clock, shown and never used to order. */
  madeAt: string;
};

/**
 * Why a rule said no. A closed union: each has a sentence in `locales/` (`refusals:<code>`).
 * `forbidden` not yours to write · `invalid` the words do not fit the form · `conflict` somebody changed it since you
 * saw it · `gone` it was removed · `exists` the id is taken · `unknown-change` this server does not know the act ·
 * `too-many` more than a person can send the council in a day · `error` we failed on it.
 */
export const refusalCodes = [
  'forbidden',
  'invalid',
  'conflict',
  'gone',
  'exists',
  'unknown-change',
  'too-many',
  'error',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export type Outcome =
  | { ok: true; puts: WaymarkRecord[]; removes: string[] }
  | { ok: false; code: RefusalCode; detail: string };

/** What an `apply` may look at: the records of the change's own scope, nothing else. */
export type Reading = {
  find(id: string): WaymarkRecord | undefined;
  /** Removed for ever: an id is never used again. */
  isGone(id: string): boolean;
  all(kind: string): WaymarkRecord[];
};

export type ChangeRule<Args> = {
  /** For ever: a phone may send it 18 months later. New shape, new name (sync invariant 12). */
  name: string;
  scopes: readonly ScopeKind[];
  args: z.ZodMiniType<Args>;
  /** Pure and the same on phone and server. */
  apply(args: Args, change: Change, reading: Reading): Outcome;
};

export const refused = (code: RefusalCode, detail = ''): Outcome => ({ ok: false, code, detail });

export const put = (...puts: WaymarkRecord[]): Outcome => ({ ok: true, puts, removes: [] });

/**
 * Creates a record under an id made on the device; refuses an id that is or ever was in use. The very same record is
 * no clash: a phone restored from its copy says again what it had said, under another device's number.
 */
export function create(id: string, kind: string, body: Record<string, unknown>, reading: Reading): Outcome {
  if (reading.isGone(id)) return refused('gone', id);
  const here = reading.find(id);
  if (here) return here.kind === kind && isSame(here.body, body) ? put() : refused('exists', id);
  return put({ id, kind, version: 0, body });
}

/** Whether two bodies say the same, in whatever order their fields stand. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === null || other === null || typeof one !== 'object' || typeof other !== 'object') return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.every((key) => isSame(a[key], b[key]));
}

/** Finds what a change is about and hands it on, or says that it is gone. */
export function withExisting(
  id: string,
  kind: string,
  reading: Reading,
  then: (found: WaymarkRecord) => Outcome,
): Outcome {
  const found = reading.find(id);
  return found?.kind === kind ? then(found) : refused('gone', id);
}

/** Removes a record only as the person saw it (sync invariant 9). */
export function remove(id: string, kind: string, change: Change, reading: Reading): Outcome {
  return withExisting(id, kind, reading, (found) => {
    if (change.base === undefined || found.version > change.base) return refused('conflict', id);
    return { ok: true, puts: [], removes: [id] };
  });
}
