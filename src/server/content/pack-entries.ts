import { type ContentKind, contentSchemas } from '../../domain/records/content-records.ts';

export type Body = Record<string, unknown>;

/** One thing of a pack with its place in the file: `services[3]`. */
export type PackEntry = { kind: ContentKind; path: string; body: Body };

/** Where each kind stands in a pack. */
export const packLists: readonly { key: string; kind: ContentKind; optional?: true }[] = [
  { key: 'services', kind: 'service' },
  { key: 'sectors', kind: 'sector' },
  { key: 'schools', kind: 'place' },
  { key: 'panels', kind: 'panel' },
  { key: 'processes', kind: 'process' },
  { key: 'glossary', kind: 'word' },
  { key: 'statistics', kind: 'figure' },
  { key: 'sources', kind: 'source' },
  { key: 'videos', kind: 'video', optional: true },
];

/** What there is once. */
export const packSingles: readonly { key: string; kind: ContentKind }[] = [
  { key: 'localMeans', kind: 'finding' },
  { key: 'meta', kind: 'pack' },
];

export const isObject = (value: unknown): value is Body =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything in a pack that is an object at least, whatever else is wrong with it. */
export function entriesOf(pack: unknown): PackEntry[] {
  if (!isObject(pack)) return [];
  const listed = packLists.flatMap(({ key, kind }) => {
    const list = pack[key];
    if (!Array.isArray(list)) return [];
    return list.flatMap((body, index) => (isObject(body) ? [{ kind, path: `${key}[${index}]`, body }] : []));
  });
  const single = packSingles.flatMap(({ key, kind }) => {
    const body = pack[key];
    return isObject(body) ? [{ kind, path: key, body }] : [];
  });
  return [...listed, ...single];
}

export function textOf(body: Body, key: string): string | undefined {
  const value = body[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Every text in an entry with its place, however deep it lies. */
export function textsOf({ path, body }: PackEntry): { path: string; text: string }[] {
  const within = (place: string, value: unknown): { path: string; text: string }[] => {
    if (typeof value === 'string') return [{ path: place, text: value }];
    if (Array.isArray(value)) return value.flatMap((one, index) => within(`${place}[${index}]`, one));
    return isObject(value) ? Object.entries(value).flatMap(([key, one]) => within(`${place}.${key}`, one)) : [];
  };
  return within(path, body);
}

/** The fields a kind is known to have; a screen shows each of them. */
export const fieldsOf = (kind: ContentKind): readonly string[] => Object.keys(contentSchemas[kind].shape);
