import { sql, type Transaction } from 'kysely';
import { contactBodySchema, officialEventBodySchema, undatedBodySchema } from '../../domain/records/case-records.ts';
import { isScopeId, type ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import type { KnownCase } from './merge-return.ts';

function scopeOf(kind: 'case' | 'draft', ref: string): ScopeId {
  const scope = `${kind}:${ref}`;
  if (!isScopeId(scope)) throw new Error('a child-ref that cannot name a scope');
  return scope;
}

export const caseScope = (ref: string) => scopeOf('case', ref);

/** Where drafts and proposals lie, between the council and the family. */
export const draftScope = (ref: string) => scopeOf('draft', ref);

/** The id of a child's own record in their scope. */
export const childRecordId = (ref: string) => `child-${ref.toLowerCase()}`;

const batch = 500;

/** What is known of each child: the council's records, their body as the table holds it, and ids that are used up. */
export async function loadCases(trx: Transaction<Tables>, refs: readonly string[]): Promise<Map<string, KnownCase>> {
  const cases = new Map<string, KnownCase>(
    refs.map((ref) => [ref, { child: undefined, records: [], dead: new Set() }]),
  );
  for (let from = 0; from < refs.length; from += batch) {
    const scopes = refs.slice(from, from + batch).map(caseScope);
    const rows = await trx
      .selectFrom('records')
      .select(['scope_id', 'id', 'kind', 'body', 'removed'])
      .where(sql<boolean>`scope_id = any(${scopes}::text[])`)
      .execute();
    for (const row of rows) {
      const known = cases.get(row.scope_id.slice('case:'.length));
      if (known) addRow(known, row);
    }
  }
  return cases;
}

type Row = { id: string; kind: string; body: Record<string, unknown> | null; removed: boolean };

function addRow(known: KnownCase, { id, kind, body, removed }: Row): void {
  if (removed) known.dead.add(id);
  else if (kind === 'child') known.child = body ?? undefined;
  else if (kind === 'official-event') known.records.push({ id, kind, body: officialEventBodySchema.parse(body) });
  else if (kind === 'contact') known.contact = contactBodySchema.parse(body);
  else if (kind === 'undated') known.records.push({ id, kind, body: undatedBodySchema.parse(body) });
}
