import * as z from 'zod/mini';
import { documentBodySchema } from './plan-records.ts';

/** Bytes are kept, sealed and sent in pieces of this size; only the last is smaller. */
export const pieceBytes = 262_144;
/** The largest file a family keeps here. */
export const mostFileBytes = 20_000_000;
/** So small that another phone fetches it without being asked. */
export const smallFileBytes = 300_000;

export const pieceCount = (size: number): number => Math.ceil(size / pieceBytes);

/** How long piece `index` of a file of `size` bytes is; 0 where there is no such piece. */
export const pieceSize = (size: number, index: number): number =>
  Math.max(0, Math.min(pieceBytes, size - index * pieceBytes));

const shapeFits = ({ size, chunks }: { size: number; chunks: number }): boolean => chunks === pieceCount(size);

/** Kind `file`, in a home or a thread: what a family keeps. Its bytes lie beside it, in pieces. */
export const fileBodySchema = z
  .extend(z.omit(documentBodySchema, { date: true }), {
    child: z.string().check(z.minLength(1), z.maxLength(80)),
    name: z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    size: z.int().check(z.gte(1), z.lte(mostFileBytes)),
    chunks: z.int().check(z.gte(1)),
    madeAt: z.string().check(z.maxLength(40)),
  })
  .check(z.refine(shapeFits, { path: ['chunks'] }));
export type FileBody = z.infer<typeof fileBodySchema>;

/** Kinds of record that have bytes beside them. */
export const kindsWithBytes: readonly string[] = ['file', 'document'];

/** What is asked of either kind to send, fetch and open its bytes. */
export const storedBytesSchema = z.pick(documentBodySchema, {
  name: true,
  type: true,
  size: true,
  chunks: true,
  hash: true,
});
export type StoredBytes = z.infer<typeof storedBytesSchema>;

const shown = new Set(['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif', 'application/pdf']);

/**
 * The type a browser may open a file as. Anything else (HTML and SVG can carry scripts, which would run as our own) is
 * only ever downloaded: https://cheatsheetseries.owasp.org/cheatsheets/File_Upload_Cheat_Sheet.html
 */
export function typeToOpen(type: string): string | undefined {
  const plain = type.split(';')[0]?.trim().toLowerCase() ?? '';
  if (plain === 'text/plain') return 'text/plain;charset=utf-8';
  return shown.has(plain) ? plain : undefined;
}
