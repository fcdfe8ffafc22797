import * as z from 'zod/mini';

/** `GET /api/files/{scope}/{file}`: which pieces the server still lacks. */
export const fileAnswerSchema = z.object({
  /** The server's history: after a restore it may lack what it had (sync invariant 8). */
  generation: z.string(),
  missing: z.array(z.int()),
});
export type FileAnswer = z.infer<typeof fileAnswerSchema>;

/** The address of a file, or with `piece` of one of its pieces: PUT and GET `application/octet-stream`. */
export function fileAddress(scope: string, file: string, piece?: number): string {
  const path = ['/api/files', encodeURIComponent(scope), encodeURIComponent(file)];
  return [...path, ...(piece === undefined ? [] : [String(piece)])].join('/');
}

/** SHA-256 of the piece, hex. The same piece may be sent twice; another under the same number is refused. */
export const pieceHashHeader = 'x-piece-sha256';
