import * as z from 'zod/mini';
import { refusalCodes } from '../domain/changes/change.ts';
import { recordSchema } from '../domain/records/record.ts';
import { scopeIdSchema } from '../domain/scope.ts';

/** The one exchange of design §5: `POST /api/sync`. */
export const protocolVersion = 1;

/** At most so many changes go up in one request; the rest follow in the next. */
export const maxChangesPerRequest = 100;

const uuid = z.string().check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/));
const count = z.int().check(z.gte(0));

export const sentChangeSchema = z.object({
  seq: z.int().check(z.gte(1)),
  id: uuid,
  /** SHA-256, hex, of `canonicalChange`. */
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  scope: scopeIdSchema,
  name: z.string().check(z.minLength(1), z.maxLength(60)),
  args: z.unknown(),
  base: z.optional(count),
  madeAt: z.string().check(z.maxLength(40)),
});
export type SentChange = z.infer<typeof sentChangeSchema>;

export const syncRequestSchema = z.object({
  protocol: z.int(),
  device: uuid,
  generation: z.optional(z.string().check(z.maxLength(60))),
  /** What the device holds of each scope. A scope left out is sent in full. */
  cursors: z.record(z.string(), count),
  /** Acknowledgements and refusals up to this number have reached the device. */
  ackedTo: count,
  changes: z.array(sentChangeSchema).check(z.maxLength(maxChangesPerRequest)),
});
export type SyncRequest = z.infer<typeof syncRequestSchema>;

export const scopeAnswerSchema = z.object({
  id: scopeIdSchema,
  version: count,
  /** `full`: forget what you hold of it and take this. */
  mode: z.enum(['since', 'full']),
  records: z.array(recordSchema),
  removed: z.array(z.string()),
  /** Ask again at once: there is more behind `version`. */
  more: z.boolean(),
});
export type ScopeAnswer = z.infer<typeof scopeAnswerSchema>;

export const refusalSchema = z.object({
  seq: z.int(),
  code: z.enum(refusalCodes),
  detail: z.string(),
});
export type Refusal = z.infer<typeof refusalSchema>;

export const syncResponseSchema = z.object({
  /** Who the server takes this device's holder to be. */
  person: z.string(),
  generation: z.string(),
  dropped: z.array(scopeIdSchema),
  scopes: z.array(scopeAnswerSchema),
  /** Number to hash of every change processed after `ackedTo`. */
  acks: z.record(z.string(), z.string()),
  refused: z.array(refusalSchema),
  /** ISO instant until which what is held may be read without new contact. */
  leaseUntil: z.string(),
});
export type SyncResponse = z.infer<typeof syncResponseSchema>;

/** JSON with keys in one order, so that phone and server hash the same bytes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value as Record<string, unknown>)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`).join(',')}}`;
  }
  return JSON.stringify(value) ?? 'null';
}

/** The bytes a change's hash is taken of: everything but its number, so renumbering after a fork keeps the hash. */
export function canonicalChange(change: Omit<SentChange, 'seq' | 'hash'>): string {
  const { id, scope, name, args, base, madeAt } = change;
  return canonicalJson({ id, scope, name, args, base, madeAt });
}
