import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openFilesDesk } from '../../../src/client/open-files.ts';
import { fileState } from '../../../src/client/sync/files-state.ts';
import { pieceBytes } from '../../../src/domain/records/file-records.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { addChild, newHome, newProfile, openTab, openTabForThisTest, type Profile, shown, type Tab } from '../phone.ts';
import { legible, rawRows } from '../raw-storage.ts';

const marker = 'Marmalade on toast. ';
const bytes = new TextEncoder().encode(marker.repeat(20_000)) as Uint8Array<ArrayBuffer>;
const letter = () => new File([bytes], 'letter.txt', { type: 'text/plain' });
const about = { child: 'sam' };

const noServer: typeof fetch = async () => {
  throw new TypeError('no signal');
};
const deskOf = ({ store, engine }: Tab) => openFilesDesk(store, engine, noServer);

async function phoneWithLetter(profile: Profile, scope: ScopeId = newHome()) {
  const tab = await openTabForThisTest(profile);
  const desk = await deskOf(tab);
  await addChild(tab.store, newHome(), 'sam', 'Sam');
  const kept = await desk.keep(scope, letter(), about);
  if (!kept.ok) throw new Error(kept.problem);
  return { tab, desk, id: kept.id, scope };
}

const fileRows = async (profile: Profile) =>
  (await rawRows(profile)).filter(({ store }) => store === 'pieces' || store === 'files');

test('the bytes lie sealed on the disk, and open again after closing', async () => {
  const profile = newProfile();
  const { tab, id, scope } = await phoneWithLetter(profile);
  tab.close();
  const rows = await rawRows(profile);
  expect(rows.filter(({ store }) => store === 'pieces')).toHaveLength(Math.ceil(bytes.length / pieceBytes));
  expect(rows.filter((row) => /Marmalade|letter\.txt/.test(legible([row.key, row.value])))).toEqual([]);
  const desk = await deskOf(await openTabForThisTest(profile));
  const opened = await desk.open(scope, id);
  expect(opened).toMatchObject({ ok: true, name: 'letter.txt', opens: true });
  expect(opened.ok && (await opened.blob.text()) === marker.repeat(20_000)).toBe(true);
});

test('with the scope that leaves the device its files leave too, and no others', async () => {
  const profile = newProfile();
  const thread: ScopeId = `thread:${randomUUID()}`;
  const { tab, desk, id } = await phoneWithLetter(profile, thread);
  const home = newHome();
  const stays = await desk.keep(home, letter(), about);
  await tab.store.signedIn('anna', 'anna@example.org');
  await tab.store.drop([thread], { device: '', cursors: {}, ackedTo: 0, epoch: 0 });
  expect((await fileRows(profile)).filter((row) => legible(row).includes(thread))).toEqual([]);
  expect(fileState(desk.held(), true, id)).toBe('not-here');
  expect(stays.ok && (await desk.open(home, stays.id)).ok).toBe(true);
});

test('a database of files that will not open holds nothing up: the scope goes, its key first', async () => {
  const profile = newProfile();
  const { store, close } = await openTab(profile);
  const thread: ScopeId = `thread:${randomUUID()}`;
  const { open } = profile.indexedDB;
  profile.indexedDB.open = (name, version) => {
    if (name.startsWith('waymark-files')) throw new DOMException('no more', 'UnknownError');
    return open.call(profile.indexedDB, name, version);
  };
  await expect(store.files()).rejects.toMatchObject({ name: 'DiskFailure' });
  await expect(store.drop([thread], { device: '', cursors: {}, ackedTo: 0, epoch: 0 })).resolves.toMatchObject({
    epoch: 0,
  });
  profile.indexedDB.open = open;
  await expect(store.files()).resolves.toBeDefined();
  close();
});

test('erasing everything takes the files too', async () => {
  const profile = newProfile();
  const { tab } = await phoneWithLetter(profile);
  await tab.store.eraseEverything();
  expect(await rawRows(profile)).toEqual([]);
});

test('a file that is too big, or empty, is not kept, and nothing else is lost', async () => {
  const profile = newProfile();
  const { tab, desk, scope, id } = await phoneWithLetter(profile);
  const before = (await fileRows(profile)).length;
  const big = new File([new Uint8Array(20_000_001)], 'film.mp4', { type: 'video/mp4' });
  expect(await desk.keep(scope, big, about)).toEqual({ ok: false, problem: 'too-big' });
  expect(await fileRows(profile)).toHaveLength(before);
  expect(shown(tab.store, scope).map((record) => record.id)).toEqual([id]);
});

test('a disk that is full says so and keeps no half of a file', async () => {
  const profile = newProfile();
  const { tab, desk, scope, id } = await phoneWithLetter(profile);
  const before = (await fileRows(profile)).length;
  // The room ends in the middle: the second batch of pieces no longer fits.
  const kept = await whileFull(() =>
    desk.keep(scope, new File([new Uint8Array(12 * pieceBytes)], 'long.pdf', { type: 'application/pdf' }), about),
  );
  expect(kept).toEqual({ ok: false, problem: 'cannot-save' });
  expect(await fileRows(profile)).toHaveLength(before);
  expect(shown(tab.store, scope).map((record) => record.id)).toEqual([id]);
});

/** From the ninth piece on the disk refuses, as browsers say it. */
async function whileFull<T>(work: () => Promise<T>): Promise<T> {
  const { put } = IDBObjectStore.prototype;
  let pieces = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown, ...rest: []) {
    if (this.name === 'pieces') pieces += 1;
    if (pieces > 8) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, ...rest);
  };
  try {
    return await work();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
}

test('a tab hears of the files of another', async () => {
  const profile = newProfile();
  const { tab, id } = await phoneWithLetter(profile);
  const other = await openTab(profile);
  const desk = await deskOf(other);
  expect(fileState(desk.held(), false, id)).toBe('here');
  const kept = await (await deskOf(tab)).keep(newHome(), letter(), about);
  await expect.poll(() => kept.ok && fileState(desk.held(), false, kept.id)).toBe('here');
  other.close();
});

test('a file that could run as a program of ours is only ever downloaded', async () => {
  const tab = await openTabForThisTest();
  const desk = await deskOf(tab);
  const home = newHome();
  for (const type of ['text/html', 'image/svg+xml', 'application/xhtml+xml', 'TEXT/HTML;charset=x', '']) {
    const kept = await desk.keep(home, new File(['<script>'], 'page', { type }), about);
    const opened = kept.ok ? await desk.open(home, kept.id) : kept;
    expect(opened).toMatchObject({ ok: true, opens: false });
    expect(opened.ok && opened.blob.type).toBe('application/octet-stream');
  }
});
