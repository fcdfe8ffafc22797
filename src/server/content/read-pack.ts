import { createHash } from 'node:crypto';
import { type ContentKind, contentSchemas } from '../../domain/records/content-records.ts';
import type { ContentRecord } from './import-records.ts';

export type PackRecord = ContentRecord;

/** `path` is the place inside the file: `services[3].name`. */
export type PackFault = { path: string; reason: 'wanted' | 'invalid' | 'twice' };

export type ReadPack = { ok: true; records: PackRecord[] } | { ok: false; faults: PackFault[] };

type Body = Record<string, unknown>;

function slug(text: unknown): string {
  return String(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 50);
}

const hash = (...parts: unknown[]) => createHash('sha256').update(parts.join('|')).digest('hex').slice(0, 16);

/** Where each kind stands in the pack, and what names a record for good while its wording may change. */
const lists: readonly { key: string; kind: ContentKind; name: (body: Body) => string }[] = [
  { key: 'services', kind: 'service', name: (body) => String(body.id) },
  { key: 'sectors', kind: 'sector', name: (body) => String(body.id) },
  { key: 'schools', kind: 'place', name: (body) => String(body.urn ?? slug(`${body.name} ${body.town}`)) },
  { key: 'panels', kind: 'panel', name: (body) => String(body.id) },
  { key: 'processes', kind: 'process', name: (body) => String(body.id) },
  { key: 'glossary', kind: 'word', name: (body) => slug(body.term) },
  // A newer count of the same thing is the same record.
  { key: 'statistics', kind: 'figure', name: (body) => hash(body.meaning, body.date) },
  { key: 'sources', kind: 'source', name: (body) => slug(body.id) },
];

const single: readonly { key: string; kind: ContentKind; name: string }[] = [
  { key: 'localMeans', kind: 'finding', name: 'local-means' },
  { key: 'meta', kind: 'pack', name: 'meta' },
];

const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads a council's pack into records `<kind>-<name>` (services: their own id); lists every fault rather than the first. */
export function readPack(pack: unknown): ReadPack {
  if (!isObject(pack)) return { ok: false, faults: [{ path: '', reason: 'invalid' }] };
  const records = new Map<string, PackRecord>();
  const faults: PackFault[] = [];
  function take(kind: ContentKind, path: string, value: unknown, name: (body: Body) => string) {
    const parsed = contentSchemas[kind].safeParse(value);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) faults.push({ path: pathText(path, issue.path), reason: 'invalid' });
      return;
    }
    // A service's id stands in addresses (`/help/<service-id>`), so it is kept as the council gave it.
    const id = kind === 'service' ? name(parsed.data) : `${kind}-${name(parsed.data)}`;
    if (records.has(id)) faults.push({ path, reason: 'twice' });
    records.set(id, { id, kind, body: parsed.data });
  }
  for (const { key, kind, name } of lists) {
    const list = pack[key];
    if (!Array.isArray(list)) faults.push({ path: key, reason: 'wanted' });
    else for (const [index, value] of list.entries()) take(kind, `${key}[${index}]`, value, name);
  }
  for (const { key, kind, name } of single) if (pack[key] !== undefined) take(kind, key, pack[key], () => name);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, records: [...records.values()] };
}

function pathText(start: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : `${text}.${String(part)}`),
    start,
  );
}
