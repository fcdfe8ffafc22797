import {
  filesOfEngine,
  filesOfPair,
  type TranslationFile,
  type TranslationList,
  type TranslationPair,
  translationAddress,
  translationListSchema,
} from '../../protocol/translation.ts';
import type { Going, Refused } from './translator.ts';

/** The worker (translate-worker.ts) and the service worker read it too. */
const place = 'translation';
const listAddress = '/api/translation';

/** What the operator offers: as the server says now, else as it said last. */
export async function offeredList(): Promise<TranslationList> {
  const kept = await caches.open(place);
  try {
    const answer = await fetch(listAddress);
    if (answer.ok) await kept.put(listAddress, answer.clone());
  } catch {
    // No signal, or no room for a few lines: what was kept is asked below.
  }
  const last = await kept.match(listAddress);
  return translationListSchema.safeParse(await last?.json().catch(() => undefined)).data ?? { pairs: [] };
}

/** Of these files those that are not on this device. */
export async function missingOf(files: readonly TranslationFile[]): Promise<TranslationFile[]> {
  const kept = await caches.open(place);
  const found = await Promise.all(files.map((file) => kept.match(translationAddress(file))));
  return files.filter((_file, at) => !found[at]);
}

/** Fetches each, looks whether it is what it should be, and only then keeps it. */
export async function fetchFiles(
  files: readonly TranslationFile[],
  { signal, onProgress }: Going = {},
): Promise<{ ok: true } | Refused> {
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  if (!(await hasRoom(all))) return { ok: false, why: 'no-room' };
  let done = 0;
  const onBytes = (count: number) => {
    done += count;
    onProgress?.(Math.min(1, done / all));
  };
  for (const file of files) {
    const fetched = await fetchOne(file, signal, onBytes);
    if (!fetched.ok) return fetched;
  }
  return { ok: true };
}

async function fetchOne(
  file: TranslationFile,
  signal: AbortSignal | undefined,
  onBytes: (count: number) => void,
): Promise<{ ok: true } | Refused> {
  const address = translationAddress(file);
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    // Past the browser's own cache: it would hold tens of megabytes a second time, and a damaged file for a year.
    const answer = await fetch(address, { signal: signal ?? null, cache: 'no-store' });
    if (!answer.ok || !answer.body) return { ok: false, why: answer.status === 404 ? 'no-model' : 'no-signal' };
    bytes = await readAll(answer.body, file.bytes, onBytes);
  } catch {
    return { ok: false, why: signal?.aborted ? 'stopped' : 'no-signal' };
  }
  if (!(await isThisFile(bytes, file))) return { ok: false, why: 'damaged' };
  try {
    const type = file.name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    await (await caches.open(place)).put(address, new Response(bytes, { headers: { 'content-type': type } }));
    return { ok: true };
  } catch {
    // https://developer.mozilla.org/docs/Web/API/Storage_API/Storage_quotas_and_eviction_criteria
    return { ok: false, why: 'no-room' };
  }
}

/** Never more than was said: what does not end is not the file. */
async function readAll(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  most: number,
  onBytes: (count: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    size += value.length;
    onBytes(value.length);
    if (size > most) {
      await reader.cancel();
      break;
    }
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

export async function isThisFile(
  bytes: Uint8Array<ArrayBuffer>,
  { sha256, bytes: size }: TranslationFile,
): Promise<boolean> {
  if (bytes.length !== size) return false;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((one) => one.toString(16).padStart(2, '0')).join('') === sha256;
}

/** With some to spare: a phone filled to the brim forgets first what nobody asked it to keep. */
async function hasRoom(bytes: number): Promise<boolean> {
  const { quota, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
  return quota === undefined || quota - usage > bytes * 1.25;
}

/** All of it, when a device is emptied. */
export async function dropTranslator(): Promise<void> {
  if (typeof caches !== 'undefined') await caches.delete(place);
}

/** Files of one pair that no other kept pair needs; the engine goes with the last. */
export async function removePair(pair: TranslationPair, { engine, pairs }: TranslationList): Promise<void> {
  const kept = await caches.open(place);
  const others: TranslationPair[] = [];
  for (const one of pairs)
    if ((one.from !== pair.from || one.to !== pair.to) && (await missingOf(filesOfPair(one))).length === 0)
      others.push(one);
  const needed = new Set(others.flatMap(filesOfPair).map(translationAddress));
  const all = [...filesOfPair(pair), ...(engine && others.length === 0 ? filesOfEngine(engine) : [])];
  for (const file of all) if (!needed.has(translationAddress(file))) await kept.delete(translationAddress(file));
}
