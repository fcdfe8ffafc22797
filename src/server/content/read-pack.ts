import { createHash } from 'node:crypto';
import { type ContentKind, contentSchemas } from '../../domain/records/content-records.ts';
import type { ContentRecord } from './import-records.ts';
import { type Body, isObject, packLists, packSingles } from './pack-entries.ts';
import type { PackFault } from './pack-fault.ts';

export type PackRecord = ContentRecord;

export type ReadPack = { ok: true; records: PackRecord[] } | { ok: false; faults: PackFault[] };

function slug(text: unknown): string {
  return String(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
}

const hash = (...parts: unknown[]) => createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 16);

/** What names a record for good while its wording may change. */
const names: Partial<Record<ContentKind, (body: Body) => string>> = {
  place: (body) => String(body.urn ?? slug(`${body.name} ${body.town}`)),
  word: (body) => slug(body.term),
  // A newer count of the same thing is the same record.
  figure: (body) => hash(body.meaning, body.date),
  source: (body) => slug(body.id),
  finding: () => 'local-means',
  pack: () => 'meta',
};

const nameOf = (kind: ContentKind, body: Body): string => names[kind]?.(body) ?? String(body.id);

/** Kinds whose order in the file says something. */
const ordered: readonly ContentKind[] = ['sector', 'panel', 'process', 'figure'];

function orderOf(records: readonly PackRecord[]): Record<string, string[]> {
  return Object.fromEntries(
    ordered.map((kind) => [kind, records.filter((record) => record.kind === kind).map(({ id }) => id)]),
  );
}

/** Reads a council's pack into records `<kind>-<name>` (services: their own id); lists every fault rather than the first. */
export function readPack(pack: unknown): ReadPack {
  if (!isObject(pack)) return { ok: false, faults: [{ path: '', reason: 'invalid' }] };
  const records = new Map<string, PackRecord>();
  const faults: PackFault[] = [];
  function take(kind: ContentKind, path: string, value: unknown) {
    const parsed = contentSchemas[kind].safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) faults.push({ path: pathText(path, issue.path), reason: 'invalid' });
      return;
    }
    // A service's id stands in addresses (`/help/<service-id>`), so it is kept as the council gave it.
    const id = kind === 'service' ? String((parsed.data as Body).id) : `${kind}-${nameOf(kind, parsed.data)}`;
    if (records.has(id)) faults.push({ path, reason: 'twice' });
    records.set(id, { id, kind, body: parsed.data });
  }
  for (const { key, kind, optional } of packLists) {
    const list = pack[key];
    if (list === undefined && optional) continue;
    if (!Array.isArray(list)) faults.push({ path: key, reason: 'wanted' });
    else for (const [index, value] of list.entries()) take(kind, `${key}[${index}]`, value);
  }
  for (const { key, kind } of packSingles) if (pack[key] !== undefined) take(kind, key, pack[key]);
  if (faults.length > 0) return { ok: false, faults };
  const all = [...records.values()];
  const order = orderOf(all);
  return {
    ok: true,
    records: all.map((one) => (one.kind === 'pack' ? { ...one, body: { ...one.body, order } } : one)),
  };
}

function pathText(start: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    start,
  );
}
