import { setTimeout as pause } from 'node:timers/promises';
import type { FaultReason } from '../../council/import-fault.ts';

export type FeedLimits = {
  pages: number;
  pageBytes: number;
  bytes: number;
  /** Of one request, and of all of them. */
  requestMs: number;
  wholeMs: number;
  /** Waited before asking again, after an answer that may be better the next time. */
  pauseMs: number;
};

export const feedLimits: FeedLimits = {
  ...{ pages: 2000, pageBytes: 64 * 1024 * 1024, bytes: 1024 * 1024 * 1024 },
  ...{ requestMs: 30_000, wholeMs: 30 * 60_000, pauseMs: 1000 },
};

export type Fetched = { ok: true; bytes: Uint8Array } | { ok: false; reason: FaultReason; status?: number };

const mostRedirects = 5;
const tries = 3;

/** Asks one council's feed: plain GETs, never anywhere else than where the operator pointed, and never without end. */
export function feedFetcher(limits: FeedLimits) {
  const end = Date.now() + limits.wholeMs;
  let left = limits.bytes;
  return async function get(address: URL): Promise<Fetched> {
    for (let attempt = 1; ; attempt += 1) {
      const rest = end - Date.now();
      if (rest <= 0) return { ok: false, reason: 'too-slow' };
      const most = Math.min(limits.pageBytes, left);
      const answer = await once(address, { most, signal: AbortSignal.timeout(Math.min(limits.requestMs, rest)) });
      if (answer.ok) left -= answer.bytes.length;
      if (answer.ok || attempt === tries || !mayBeBetterNextTime(answer)) return answer;
      await pause(limits.pauseMs * attempt);
    }
  };
}

const mayBeBetterNextTime = ({ reason, status = 0 }: Exclude<Fetched, { ok: true }>): boolean =>
  reason === 'not-reached' && (status === 0 || status === 429 || status >= 500);

async function once(address: URL, { most, signal }: { most: number; signal: AbortSignal }): Promise<Fetched> {
  let at = address;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await ask(at, signal);
    if (!(response instanceof Response)) return { ok: false, reason: response };
    const to = response.headers.get('location');
    if (response.status >= 300 && response.status < 400 && to !== null) {
      await response.body?.cancel();
      const next = URL.parse(to, at.href);
      if (!next || !isSameHost(at, next)) return { ok: false, reason: 'redirect-elsewhere' };
      at = next;
      continue;
    }
    if (!response.ok) {
      await response.body?.cancel();
      return { ok: false, reason: 'not-reached', status: response.status };
    }
    return bytesOf(response, most);
  }
  return { ok: false, reason: 'redirect-elsewhere' };
}

/** The same host and port; from http to https, never back. */
function isSameHost(from: URL, to: URL): boolean {
  const isSafer = to.protocol === from.protocol || (from.protocol === 'http:' && to.protocol === 'https:');
  return isSafer && to.hostname === from.hostname && to.port === from.port;
}

async function ask(address: URL, signal: AbortSignal): Promise<Response | FaultReason> {
  try {
    return await fetch(address, { redirect: 'manual', signal, headers: { accept: 'application/json' } });
  } catch (error) {
    return whyNot(error);
  }
}

async function bytesOf(response: Response, most: number): Promise<Fetched> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // As it is unpacked: a small answer may hold a very long one.
    for await (const chunk of response.body ?? []) {
      size += chunk.length;
      if (size > most) return { ok: false, reason: 'page-too-big' };
      chunks.push(chunk);
    }
  } catch (error) {
    return { ok: false, reason: whyNot(error) };
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

/** `fetch` fails with a TypeError whatever happened on the way: https://fetch.spec.whatwg.org/#fetch-method */
function whyNot(error: unknown): FaultReason {
  if (error instanceof DOMException && error.name === 'TimeoutError') return 'too-slow';
  if (error instanceof TypeError) return 'not-reached';
  throw error;
}
