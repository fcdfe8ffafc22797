import type { FaultList } from '../fault-list.ts';
import { type Body, isBody } from './read-oruk.ts';

/** More than any county has; what is read is held until it is written. */
export const mostServices = 50_000;

export type Form = 'oruk-3' | 'oruk-1' | 'csv';

/** A service inside a page, not read yet. */
export type Item = { file: string; path: string; body: Body };

export type Page = {
  items: Item[];
  form: Form;
  /** What the page says of its place among the others, as far as it does. */
  isFirst?: boolean | undefined;
  isLast?: boolean | undefined;
  pages?: number | undefined;
};

/** Only the version before 3.0 has these. */
const signsOfOne = [
  ...['eligibilitys', 'regular_schedules', 'holiday_schedules', 'service_taxonomys', 'link_taxonomies'],
  ...['fundings', 'reviews', 'deliverable_type', 'attending_access'],
];

/** Finds the services of a page: of version 3.0, of the one before, a bare list, or a single service. */
export function pageItems(value: unknown, file: string, faults: FaultList): Page | undefined {
  const found = listIn(value);
  if (!found) {
    faults.add({ file, kind: { of: 'file' }, reason: 'not-services' });
    return undefined;
  }
  const items = found.list.flatMap((item, index) => {
    const path = found.path === undefined ? '' : `${found.path}[${index}]`;
    if (isBody(item)) return [{ file, path, body: item }];
    faults.add({ file, field: path, kind: { of: 'row' }, reason: 'not-services' });
    return [];
  });
  const page = isBody(value) ? value : {};
  const isOne =
    found.path === 'content' || items.some(({ body }) => signsOfOne.some((sign) => Object.hasOwn(body, sign)));
  return {
    items,
    form: isOne ? 'oruk-1' : 'oruk-3',
    isFirst: flag(page.first_page ?? page.first),
    isLast: flag(page.last_page ?? page.last),
    pages: whole(page.total_pages ?? page.totalPages),
  };
}

const flag = (value: unknown) => (typeof value === 'boolean' ? value : undefined);
const whole = (value: unknown) => (Number.isSafeInteger(value) ? Number(value) : undefined);

function listIn(value: unknown): { list: readonly unknown[]; path?: string } | undefined {
  if (Array.isArray(value)) return { list: value, path: '' };
  if (!isBody(value)) return undefined;
  for (const path of ['contents', 'content', 'services']) {
    const list = Object.hasOwn(value, path) ? value[path] : undefined;
    if (Array.isArray(list)) return { list, path };
  }
  return Object.hasOwn(value, 'id') && Object.hasOwn(value, 'name') ? { list: [value] } : undefined;
}
