import { cleanup, screen } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/client/store/open-store.ts';
import { entriesOf } from '../../src/server/content/pack-entries.ts';
import pack from '../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { readPack } from '../../src/server/content/read-pack.ts';
import { openPhone, showPhone } from '../support/phone.tsx';
import { leavesOf, type Shown, shownAt, squeezed } from './pack-fields.ts';

let store: Store;
beforeAll(async () => {
  store = await openPhone(pack);
});
afterEach(cleanup);
afterAll(() => store.close());

type Entry = { list: string; path: string; recordId: string; body: Record<string, unknown> };

/** What stands in the file, beside the id it is kept under on a phone. */
const read = readPack(pack);
const records = read.ok ? read.records : [];
const entries = entriesOf(pack).map(({ path, body }, index): Entry => {
  const list = path.replace(/\[\d+\]$/, '');
  return { list, path, body, recordId: records[index]?.id ?? '' };
});

const addressOf = ({ list, recordId, body }: Entry) =>
  (shownAt[list]?.at ?? '')
    .replace('<id>', String(body.id))
    .replace('<record>', recordId)
    .replace('<word>', recordId.replace(/^word-/, ''));

async function screenAt(at: string): Promise<Shown> {
  cleanup();
  await showPhone(store, at);
  await screen.findByRole('heading', { level: 1 });
  const main = document.querySelector('main');
  const links = [...(main?.querySelectorAll<HTMLAnchorElement>('a') ?? [])].map(({ href }) => href);
  return { text: squeezed(main?.textContent ?? ''), links, at };
}

/** Fields whose values do not stand there, by their place in the file. */
function missing(shown: Shown, { list, path, body }: Entry): string[] {
  const fields = shownAt[list]?.fields ?? {};
  return leavesOf(body)
    .filter(({ field, value, holder }) => !fields[field]?.(shown, value, holder))
    .map(({ field, value }) => `${path}.${field}: ${value}`);
}

const hasSourceAndDay = ({ text }: Shown) =>
  /Check before you rely on it\. (?:We gathered this on|This is how it was (?:on|in)|Its day, in the words of the source:) .*\d{4}/.test(
    text,
  ) &&
  /It was in the council’s own papers|It was on a published page|Nobody has checked it against a page yet/.test(text);

const of = (list: string) => entries.filter((entry) => entry.list === list);
const own = ['services', 'sectors', 'schools', 'panels', 'processes', 'glossary'];
const together = ['statistics', 'localMeans', 'sources', 'meta'];

describe('every field of the pack', () => {
  it('is in the list of what is shown where, and the list names nothing that is not in the pack', () => {
    const inPack = entries.flatMap(({ list, body }) => leavesOf(body).map(({ field }) => `${list}.${field}`));
    const listed = Object.entries(shownAt).flatMap(([list, { fields }]) =>
      Object.keys(fields).map((field) => `${list}.${field}`),
    );
    expect([...new Set(inPack)].sort()).toEqual(listed.sort());
    expect([...own, ...together].sort()).toEqual(Object.keys(shownAt).sort());
    expect(entries).toHaveLength(records.length);
  });

  it.each(own)(
    'of all %s stands on a screen of its own, with source and day',
    async (list) => {
      const lost: string[] = [];
      for (const entry of of(list)) {
        const shown = await screenAt(addressOf(entry));
        lost.push(...missing(shown, entry));
        if (!hasSourceAndDay(shown)) lost.push(`${entry.path}: no source or no day`);
      }
      expect(lost).toEqual([]);
    },
    240_000,
  );

  it.each(together)('of all %s stands on the screen they share', async (list) => {
    const shown = await screenAt(shownAt[list]?.at ?? '');
    expect(of(list).flatMap((entry) => missing(shown, entry))).toEqual([]);
  });
});

describe('on a screen of many facts', () => {
  it('every card of figures has its source and its day', async () => {
    await screenAt('/help/figures');
    const cards = screen.getAllByRole('region').map((card) => squeezed(card.textContent ?? ''));
    expect(cards.length).toBeGreaterThan(4);
    expect(cards.filter((text) => !hasSourceAndDay({ text, links: [], at: '' }))).toEqual([]);
  });

  it('every figure stands beside its own meaning and date', async () => {
    await screenAt('/help/figures');
    const lines = [...document.querySelectorAll('.figures > div')].map((line) => squeezed(line.textContent ?? ''));
    const alone = pack.statistics.filter(
      ({ figure, meaning, date }) =>
        !lines.some((line) => [figure, meaning, date].every((part) => line.includes(part))),
    );
    expect(alone).toEqual([]);
    expect(lines).toHaveLength(pack.statistics.length);
  });

  it('every source has a line of its own', async () => {
    await screenAt('/help/sources');
    const lost = of('sources').filter(({ recordId }) => !document.getElementById(recordId));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });
});

describe('these checks', () => {
  it('see a value that is on no screen, a field nobody listed, and a fact without its source', async () => {
    const [entry] = of('panels');
    if (!entry) throw new Error('a pack without panels');
    const shown = await screenAt(addressOf(entry));
    const changed = { ...entry, body: { ...entry.body, plain: 'Other words.', fax: '01992' } };
    expect(missing(shown, entry)).toEqual([]);
    expect(missing(shown, changed)).toEqual(['panels[0].plain: Other words.', 'panels[0].fax: 01992']);
    expect(hasSourceAndDay({ ...shown, text: shown.text.replace('Check before you rely on it.', '') })).toBe(false);
  });
});
