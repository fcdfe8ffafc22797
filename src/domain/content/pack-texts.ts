import type { ContentKind } from '../records/content-records.ts';

/**
 * What of a pack is put into other languages: what explains. Names, addresses, days and hours stay as they are, so that
 * a parent can say them on the phone and nobody waits for a wrong number. `*` stands for the places of a list.
 */
const explaining: Partial<Record<ContentKind, readonly string[]>> = {
  service: ['summary', 'note'],
  sector: [
    'whoFor',
    'needsSupported.*',
    'classSizeAndStaffing',
    'curriculum',
    'timeInMainstream',
    'therapiesAndHealth',
    'movingOn',
    'allocatedBy',
    'howPlacesAreDecided',
    'status',
    'note',
  ],
  place: ['status', 'note'],
  panel: ['title', 'plain'],
  process: ['title', 'steps.*.step', 'steps.*.who', 'note'],
  word: ['plainMeaning'],
};

type Body = Readonly<Record<string, unknown>>;
/** A text by its place in the record: `summary`, `steps.2.who`. */
export type PackText = { field: string; text: string };

/** The texts of a record that may stand in another language. */
export function packTexts(kind: string, body: Body): PackText[] {
  const found: PackText[] = [];
  withPackTexts(kind, body, (text, field) => {
    found.push({ field, text });
    return text;
  });
  return found;
}

/** The same record with each such text as `say` gives it. */
export function withPackTexts<One extends Body>(
  kind: string,
  body: One,
  say: (text: string, field: string) => string,
): One {
  const fields = explaining[kind as ContentKind] ?? [];
  return fields.reduce((one, field) => within(one, field.split('.'), '', say) as One, body);
}

function within(value: unknown, path: readonly string[], at: string, say: (text: string, field: string) => string) {
  const [name, ...rest] = path;
  const go = (inner: unknown, key: string | number): unknown =>
    within(inner, rest, at ? `${at}.${key}` : `${key}`, say);
  if (name === undefined) return typeof value === 'string' && value !== '' ? say(value, at) : value;
  if (name === '*') return Array.isArray(value) ? value.map(go) : value;
  if (typeof value !== 'object' || value === null || !(name in value)) return value;
  return { ...value, [name]: go((value as Body)[name], name) };
}

const firstTopics = /\b(?:crisis|safety|helpline|rights|law|appeal|mediation|complaint|disagreement|exclusion)\b/i;

/**
 * Level 0 of a pack, as of the screens (languages/levels.ts): who helps in danger, rights, and how the council decides
 * stand in English first, with a computer's draft under it, until two people have checked it.
 */
export function isPackEnglishFirst(kind: string, body: Body): boolean {
  if (kind === 'panel' || kind === 'process') return true;
  const topics = Array.isArray(body.topics) ? body.topics.map(String) : [];
  return kind === 'service' && topics.some((topic) => firstTopics.test(topic));
}
