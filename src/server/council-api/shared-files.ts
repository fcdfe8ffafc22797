import { type Kysely, sql } from 'kysely';
import { storedBytesSchema } from '../../domain/records/file-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import { type AuditWho, recordAudit } from '../council/audit.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';

/** `not-here-yet`: its page came first, and the phone is still sending it. */
export type SharedFileAnswer = { ok: true; bytes: Buffer } | { ok: false; refused: 'no-such-file' | 'not-here-yet' };

/**
 * A drawing, photo or recording for the council's system: only while a page in the inbox names it. Taken back, it is
 * gone from here as from everywhere.
 */
export async function readSharedFile(
  db: Kysely<Tables>,
  { file, who }: { file: string; who: AuditWho },
): Promise<SharedFileAnswer> {
  const named = JSON.stringify({ file });
  return inTransaction(db, async (trx) => {
    const { rows } = await sql<{ scope: ScopeId; body: unknown }>`
      select scope_id as scope, body from records
      where id = ${file} and kind = 'file' and not removed and starts_with(scope_id, 'voice:') and exists (
        select from inbox where inbox.scope_id = records.scope_id and kind = 'voice' and (
          jsonb_path_exists(body, '$.page.files[*] ? (@.id == $file)', ${named}::jsonb)
          or jsonb_path_exists(body, '$.page.cards[*] ? (@.file == $file)', ${named}::jsonb)
          or jsonb_path_exists(body, '$.profile.parts[*].entries[*].page.files[*] ? (@.id == $file)', ${named}::jsonb)
          or jsonb_path_exists(body, '$.profile.parts[*].entries[*].page.cards[*] ? (@.file == $file)', ${named}::jsonb)
        ))`.execute(trx);
    const [row] = rows;
    const record = storedBytesSchema.safeParse(row?.body);
    if (!row || !record.success) return { ok: false, refused: 'no-such-file' };
    const pieces = await trx
      .selectFrom('file_chunks')
      .select('bytes')
      .where('scope_id', '=', row.scope)
      .where('file_id', '=', file)
      .orderBy('chunk')
      .execute();
    if (pieces.length < record.data.chunks) return { ok: false, refused: 'not-here-yet' };
    await recordAudit(trx, { who, act: 'file-fetched', scope: row.scope, counts: { bytes: record.data.size } });
    return { ok: true, bytes: Buffer.concat(pieces.map(({ bytes }) => bytes)) };
  });
}
