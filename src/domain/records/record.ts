import * as z from 'zod/mini';

/**
 * One thing that syncs. `version` is the scope's version when the server last wrote it;
 * 0 means it exists on this device only. On the server, while a change is applied, it is the version
 * as anyone *other than the sending device* left it (sync invariant 9).
 */
export type WaymarkRecord<Body = Record<string, unknown>> = {
  id: string;
  kind: string;
  version: number;
  body: Body;
};

/** Checked by hand: the first answer may hold thousands, and a schema per field costs a phone ten times as long. */
function isRecord(value: unknown): value is WaymarkRecord {
  if (value === null || typeof value !== 'object') return false;
  const { id, kind, version, body } = value as Partial<Record<keyof WaymarkRecord, unknown>>;
  const isShort = (text: unknown, most: number) => typeof text === 'string' && text.length > 0 && text.length <= most;
  const isObject = body !== null && typeof body === 'object' && !Array.isArray(body);
  return isShort(id, 80) && isShort(kind, 40) && Number.isSafeInteger(version) && Number(version) >= 0 && isObject;
}

export const recordSchema = z.custom<WaymarkRecord>(isRecord, 'not-a-record');
