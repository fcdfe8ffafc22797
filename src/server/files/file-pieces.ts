import { type Kysely, sql, type Transaction } from 'kysely';
import { canRead, canWrite } from '../../domain/permission.ts';
import { kindsWithBytes, pieceSize, type StoredBytes, storedBytesSchema } from '../../domain/records/file-records.ts';
import { beginsAs } from '../../domain/records/file-signs.ts';
import { type ScopeId, scopeKind } from '../../domain/scope.ts';
import type { FileAnswer } from '../../protocol/files.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import type { ProblemSaid } from '../problem.ts';
import { holdGrants } from '../sync/grants.ts';
import { sha256 } from './store-file.ts';

/** What one scope's files may take together. */
export const mostBytesOfScope = 500_000_000;
/** Anybody may sign in and make home after home: so many times that much may all of one person's take. */
const mostScopes = 3;

export type FileName = { scope: ScopeId; file: string };
export type Answer<T> = { ok: true; value: T } | { ok: false; problem: ProblemSaid };

const no = (code: ProblemSaid['code'], detail?: string): { ok: false; problem: ProblemSaid } => ({
  ok: false,
  problem: { code, ...(detail !== undefined && { detail }) },
});
// Not yours and not there are one answer: a stranger learns nothing from asking.
const notFound = no('not-found');

/** The file's record as this person may read it, or write beside it; then locked, so that nobody removes it meanwhile. */
async function recordOf(
  trx: Transaction<Tables>,
  person: string,
  { scope, file }: FileName,
  wish: 'read' | 'write',
): Promise<StoredBytes | undefined> {
  const { grants, now } = await holdGrants(trx, person, [scope]);
  const isAllowed = wish === 'read' ? canRead(grants, person, scope, now) : canWrite(grants, person, { scope }, now);
  if (!isAllowed) return undefined;
  const { rows } = await sql<{ kind: string; body: unknown }>`
    select kind, body from records where scope_id = ${scope} and id = ${file} and not removed
    ${wish === 'write' ? sql`for share` : sql``}`.execute(trx);
  const [row] = rows;
  // A document is the council's: a family reads it and never writes it.
  const isKind = wish === 'read' ? kindsWithBytes.includes(row?.kind ?? '') : row?.kind === 'file';
  const body = isKind ? storedBytesSchema.safeParse(row?.body) : undefined;
  return body?.success ? body.data : undefined;
}

/** Which pieces are not here yet. */
export function missingPieces(db: Kysely<Tables>, person: string, name: FileName): Promise<Answer<FileAnswer>> {
  return inTransaction(db, async (trx) => {
    const record = await recordOf(trx, person, name, 'read');
    if (!record) return notFound;
    const rows = await trx
      .selectFrom('file_chunks')
      .select('chunk')
      .where('scope_id', '=', name.scope)
      .where('file_id', '=', name.file)
      .execute();
    const here = new Set(rows.map(({ chunk }) => chunk));
    const { id: generation } = await trx.selectFrom('generation').select('id').executeTakeFirstOrThrow();
    const all = Array.from({ length: record.chunks }, (_, index) => index);
    return { ok: true, value: { generation, missing: all.filter((index) => !here.has(index)) } };
  });
}

/** Keeps one piece. Sent twice it is kept once; the locks keep two phones from passing the quota together. */
export function keepPiece(
  db: Kysely<Tables>,
  person: string,
  name: FileName,
  piece: { index: number; bytes: Buffer; hash: string },
  mostBytes = mostBytesOfScope,
): Promise<Answer<undefined>> {
  const hash = sha256(piece.bytes);
  if (hash.toString('hex') !== piece.hash) return Promise.resolve(no('bad-request', 'not what its hash says'));
  return inTransaction(db, async (trx) => {
    const record = await recordOf(trx, person, name, 'write');
    if (!record) return notFound;
    const size = piece.index < record.chunks ? pieceSize(record.size, piece.index) : 0;
    // An empty one past the end would fit the size of nothing, and none of them would count against the quota.
    if (size === 0 || size !== piece.bytes.length) return no('bad-request', 'not a piece of this file');
    // What a child shares goes to the council: a program that calls itself a photo does not.
    const isFirstShared = piece.index === 0 && scopeKind(name.scope) === 'voice';
    if (isFirstShared && !beginsAs(record.type, piece.bytes)) return no('bad-request', 'not what its type says');
    for (const owner of [name.scope, person]) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${owner}, 0))`.execute(trx);
    }
    const { scope, file } = name;
    const { rows } = await sql<{ taken: number; theirs: number; here: Buffer | null }>`
      select coalesce(sum(size) filter (where scope_id = ${scope}), 0)::bigint as taken,
        coalesce(sum(size), 0)::bigint as theirs,
        (select hash from file_chunks where scope_id = ${scope} and file_id = ${file} and chunk = ${piece.index}) as here
      from file_chunks where scope_id = any(array(
        select scope_id from grants where person = ${person} and given_by = ${person} union select ${scope}))`.execute(
      trx,
    );
    const { taken = 0, theirs = 0, here = null } = rows[0] ?? {};
    if (here) return here.equals(hash) ? { ok: true, value: undefined } : no('bad-request', 'another piece is here');
    if (taken + size > mostBytes || theirs + size > mostScopes * mostBytes) return no('no-room');
    const row = { scope_id: scope, file_id: file, chunk: piece.index, size, hash, bytes: piece.bytes };
    await trx.insertInto('file_chunks').values(row).execute();
    return { ok: true, value: undefined };
  });
}

export function readPiece(db: Kysely<Tables>, person: string, name: FileName, index: number): Promise<Answer<Buffer>> {
  return inTransaction(db, async (trx) => {
    if (!(await recordOf(trx, person, name, 'read'))) return notFound;
    const row = await trx
      .selectFrom('file_chunks')
      .select('bytes')
      .where('scope_id', '=', name.scope)
      .where('file_id', '=', name.file)
      .where('chunk', '=', index)
      .executeTakeFirst();
    return row ? { ok: true, value: row.bytes } : notFound;
  });
}
