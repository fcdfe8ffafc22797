import type { FaultReason } from '../../council/import-fault.ts';
import type { FaultList } from '../fault-list.ts';
import { type FeedLimits, type Fetched, feedFetcher, feedLimits } from './fetch-bytes.ts';
import { type Form, type Item, type Page, pageItems } from './page-items.ts';
import { parsePage } from './parse-page.ts';
import { isBody } from './read-oruk.ts';
import type { serviceReader } from './service-reader.ts';

type Into = {
  reader: Pick<ReturnType<typeof serviceReader>, 'takeItem'>;
  faults: FaultList;
  warnings: FaultList;
  /** Told of each page once it is read. */
  onFile(form: Form): void;
};

/** Services asked for with each page: https://developers.openreferraluk.org/API-Implementation/ */
const perPage = '100';
const detailsAtOnce = 4;
/** After so many services in a row without a page of their own the feed has none. */
const mostWithoutDetail = 3;

/** Reads a feed of Open Referral UK page by page to its end, and each service by itself where the pages have only heads. */
export async function fetchServices(address: URL, into: Into, limits: FeedLimits = feedLimits): Promise<void> {
  const { reader, faults } = into;
  const get = feedFetcher(limits);
  const seen = new Set<unknown>();
  const detail = detailReader(get, into);
  let base = address;
  let next: number | undefined = 1;
  for (let asked = 1; next !== undefined; asked += 1) {
    if (asked > limits.pages) return faults.add({ file: nameOf(address), kind: { of: 'file' }, reason: 'endless' });
    const at = pageAddress(base, next);
    const value = await jsonAt(get, at, faults);
    if (value === undefined) return;
    if (isAboutFeed(value) && base === address) {
      base = new URL(`${address.pathname.replace(/\/$/, '')}/services${address.search}`, address);
      continue;
    }
    const page = pageItems(value, nameOf(at), faults);
    if (!page) return;
    const ids = page.items.map(({ body }) => body.id);
    if (page.items.length > 0 && ids.every((id) => seen.has(id)))
      return faults.add({ file: nameOf(at), kind: { of: 'file' }, reason: 'endless' });
    for (const id of ids) seen.add(id);
    for (const item of await detail(base, page.items)) if (item) reader.takeItem(item);
    if (faults.count() > 0) return;
    into.onFile(page.form);
    next = pageAfter(page, next, asked);
  }
}

/** The number of the page to ask for now; a feed whose first page is number 0 is told by its own word. */
function pageAfter({ items, isFirst, isLast, pages }: Page, number: number, asked: number): number | undefined {
  if (asked === 1 && isFirst === false && number === 1) return 0;
  if (number === 0) return 2;
  const isOnly = isLast === undefined && pages === undefined;
  if (items.length === 0 || isLast === true || isOnly) return undefined;
  return isLast === undefined && pages !== undefined && number >= pages ? undefined : number + 1;
}

/** The front door of an Open Referral API, which names its version and has no services. */
const isAboutFeed = (value: unknown) =>
  isBody(value) && 'version' in value && !('id' in value) && 'openapi_url' in value;

function pageAddress(base: URL, page: number): URL {
  const address = new URL(base);
  address.searchParams.set('page', String(page));
  if (!address.searchParams.has('per_page')) address.searchParams.set('per_page', perPage);
  return address;
}

const nameOf = (address: URL) => address.href;

async function jsonAt(get: (address: URL) => Promise<Fetched>, at: URL, faults: FaultList): Promise<unknown> {
  const fetched = await get(at);
  if (!fetched.ok) return failed(fetched, at, faults);
  const parsed = parsePage(fetched.bytes);
  if (parsed.ok) return parsed.value;
  faults.add({ file: nameOf(at), ...parsed.fault });
  return undefined;
}

function failed({ reason, status }: { reason: FaultReason; status?: number }, at: URL, faults: FaultList): undefined {
  const field = status === undefined ? {} : { field: `HTTP ${status}` };
  faults.add({ file: nameOf(at), ...field, kind: { of: 'absent' }, reason });
}

const lists = [
  ...['schedules', 'regular_schedules', 'service_areas', 'service_at_locations', 'contacts', 'phones', 'languages'],
  ...['cost_options', 'attributes', 'service_taxonomys', 'eligibilitys', 'funding', 'fundings'],
];
const isHead = ({ body }: Item) => !lists.some((list) => Array.isArray(body[list]));

/** Takes heads and gives whole services, as far as the feed has them. A failure is a fault: less would look like a change. */
function detailReader(get: (address: URL) => Promise<Fetched>, { faults, warnings }: Into) {
  let without = 0;
  async function whole(base: URL, item: Item): Promise<Item | undefined> {
    if (!isHead(item) || without >= mostWithoutDetail || typeof item.body.id !== 'string') return item;
    const at = new URL(`${base.pathname.replace(/\/$/, '')}/${encodeURIComponent(item.body.id)}`, base);
    const fetched = await get(at);
    if (!fetched.ok && fetched.status === 404) {
      without += 1;
      warnings.add({ file: item.file, field: item.path, kind: { of: 'absent' }, reason: 'no-detail' });
      return item;
    }
    without = 0;
    if (!fetched.ok) return failed(fetched, at, faults);
    const parsed = parsePage(fetched.bytes);
    if (parsed.ok && isBody(parsed.value))
      return { file: nameOf(at), path: '', body: { ...item.body, ...parsed.value } };
    faults.add({ file: nameOf(at), ...(parsed.ok ? { kind: { of: 'row' }, reason: 'not-services' } : parsed.fault) });
    return undefined;
  }
  return async function details(base: URL, items: readonly Item[]): Promise<(Item | undefined)[]> {
    const read: (Item | undefined)[] = [];
    for (let from = 0; from < items.length && faults.count() === 0; from += detailsAtOnce) {
      read.push(...(await Promise.all(items.slice(from, from + detailsAtOnce).map((item) => whole(base, item)))));
    }
    return read;
  };
}
