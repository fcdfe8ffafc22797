import type { News } from '../../../domain/records/content-records.ts';

type Item = News['items'][number];

const without = (start: string, id: string) => encodeURIComponent(id.startsWith(start) ? id.slice(start.length) : id);

/** Where a changed thing can be looked at; what is gone can be nowhere. */
const addresses: Record<string, (id: string) => string> = {
  service: (id) => `/help/${encodeURIComponent(id)}`,
  sector: (id) => `/places/kinds/${without('sector-', id)}`,
  place: (id) => `/places/schools/${encodeURIComponent(id)}`,
  register: (id) => `/places/schools/${encodeURIComponent(id)}`,
  word: (id) => `/words/${without('word-', id)}`,
  panel: (id) => `/help/how/${encodeURIComponent(id)}`,
  process: (id) => `/help/how/${encodeURIComponent(id)}`,
  figure: () => '/help/figures',
  finding: () => '/help/figures',
};

export function linkTo({ kind, id, what }: Item): string | undefined {
  return what === 'removed' ? undefined : addresses[kind]?.(id);
}
