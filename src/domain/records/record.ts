import * as z from 'zod/mini';

/**
 * One thing that syncs. `version` is the scope's version when the server last wrote it;
 * 0 means it exists on this device only. On the server, while a change is applied, it is the version
 * as anyone *other than the sending device* left it (sync invariant 9).
 */
export const recordSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(80)),
  kind: z.string().check(z.minLength(1), z.maxLength(40)),
  version: z.int().check(z.gte(0)),
  body: z.record(z.string(), z.unknown()),
});

export type WaymarkRecord<Body = Record<string, unknown>> = {
  id: string;
  kind: string;
  version: number;
  body: Body;
};
