import { type Kysely, sql, type Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import { inTransaction } from '../database/in-transaction.ts';
import type { Tables } from '../database/tables.ts';
import { checkPack } from './check-pack.ts';
import { type ContentRecord, type ContentReport, compareRecords } from './import-records.ts';
import type { PackFault, PackWarning } from './pack-fault.ts';
import { translationRecords } from './pack-languages.ts';

export type LanguageReport = { tag: string; name: string; texts: number; checked: number };
export type PackReport =
  | ({ ok: true } & ContentReport & { languages: LanguageReport[]; warnings: PackWarning[] })
  | { ok: false; faults: PackFault[]; warnings: PackWarning[] };

/**
 * Makes a council's public scope hold what its pack says, and a scope beside it for each language of the pack, so that
 * a phone fetches one; with any fault nothing changes. `on` is the day of the import.
 */
export async function importPack(
  db: Kysely<Tables>,
  scope: ScopeId,
  pack: unknown,
  { on, dryRun = false }: { on: string; dryRun?: boolean },
): Promise<PackReport> {
  const { records, translations, faults, warnings } = checkPack(pack);
  if (faults.length > 0) return { ok: false, faults, warnings };
  const languages = translationRecords(records, translations);
  return inTransaction(db, async (trx) => {
    const { write, before: _before, ...report } = await compareRecords(trx, scope, { feed: 'pack', records, on });
    const told = new Map(
      languages.map((one): [ScopeId, ContentRecord[]] => [`${scope}/${one.language.tag}`, one.records]),
    );
    // A language the pack no longer has is emptied.
    for (const known of await languageScopes(trx, scope)) if (!told.has(known)) told.set(known, []);
    const writes = [write];
    for (const [of, texts] of [...told].sort(([a], [b]) => (a < b ? -1 : 1)))
      writes.push((await compareRecords(trx, of, { feed: 'pack', records: texts, on })).write);
    if (!dryRun) for (const one of writes) await one();
    return { ok: true, ...report, warnings, languages: languages.map(languageReport) };
  });
}

async function languageScopes(trx: Transaction<Tables>, scope: ScopeId): Promise<ScopeId[]> {
  const { rows } = await sql<{ id: ScopeId }>`select id from scopes where starts_with(id, ${`${scope}/`})`.execute(trx);
  return rows.map(({ id }) => id);
}

function languageReport({ language: { tag, name }, records }: ReturnType<typeof translationRecords>[number]) {
  const texts = records.flatMap(({ body }) => Object.values(body.texts as Record<string, { checked?: true }>));
  return { tag, name, texts: texts.length, checked: texts.filter(({ checked }) => checked).length };
}
