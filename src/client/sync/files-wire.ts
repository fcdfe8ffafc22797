import { type FileAnswer, fileAddress, fileAnswerSchema, pieceHashHeader } from '../../protocol/files.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import { askServer, readProblem } from './ask-server.ts';
import type { FileRef } from './files-port.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type Told<T> = { ok: true; value: T } | { ok: false; problem: ProblemCode };

/** Asking the server about the bytes of files. */
export type FilesWire = {
  missing(ref: FileRef): Promise<Told<FileAnswer>>;
  send(ref: FileRef, index: number, bytes: Bytes): Promise<Told<undefined>>;
  fetch(ref: FileRef, index: number): Promise<Told<Bytes>>;
};

/** A piece of 256 KiB at 20 kbit/s, the slowest that is still a signal. */
const timeoutMs = 120_000;

export function createFilesWire(ask: typeof fetch = fetch): FilesWire {
  const exchange = async <T>(
    url: string,
    init: RequestInit,
    read: (response: Response) => Promise<T | undefined>,
  ): Promise<Told<T>> => {
    try {
      const response = await ask(url, {
        ...init,
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
      });
      if (!response.ok) return { ok: false, problem: readProblem(response, await response.text()).problem };
      const value = await read(response);
      return value === undefined ? { ok: false, problem: 'not-waymark' } : { ok: true, value };
    } catch (error) {
      // fetch says every failure of the network, of the stream and of the clock with these two.
      if (error instanceof TypeError || error instanceof DOMException) return { ok: false, problem: 'offline' };
      throw error;
    }
  };
  return {
    missing: async ({ scope, id }) => {
      const asked = await askServer(fileAddress(scope, id), { fetch: ask });
      if (!asked.ok) return { ok: false, problem: asked.problem };
      const answer = fileAnswerSchema.safeParse(asked.value);
      return answer.success ? { ok: true, value: answer.data } : { ok: false, problem: 'update-needed' };
    },
    send: async ({ scope, id }, index, bytes) => {
      const headers = { 'content-type': 'application/octet-stream', [pieceHashHeader]: await sha256(bytes) };
      const init = { method: 'PUT', headers, body: bytes };
      // The page of a hotel's network answers 200 to everything; only ours says "no content".
      const sent = await exchange(
        fileAddress(scope, id, index),
        init,
        async ({ status }) => status === 204 || undefined,
      );
      return sent.ok ? { ok: true, value: undefined } : sent;
    },
    fetch: ({ scope, id }, index) =>
      exchange(fileAddress(scope, id, index), {}, async (response) => {
        const isBytes = response.headers.get('content-type')?.startsWith('application/octet-stream');
        return isBytes ? new Uint8Array(await response.arrayBuffer()) : undefined;
      }),
  };
}

export async function sha256(bytes: Bytes): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
