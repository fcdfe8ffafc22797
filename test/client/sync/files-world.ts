import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { openFilesDesk } from '../../../src/client/open-files.ts';
import { type FileQueueOptions, startFileQueue } from '../../../src/client/sync/files-queue.ts';
import { createFilesWire } from '../../../src/client/sync/files-wire.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { serverForThisTest, type TestServer } from '../../support/server.ts';
import { newProfile, openTab, type Profile, wireTo } from '../phone.ts';

export type Request = { method: string; path: string };
/** What lies between a phone and the server: hears of each request and may cut it. */
export type Road = (request: Request) => 'through' | 'lost' | 'answer-lost';

/** A person's real phone: store, engine, desk and queue, and real HTTP to the real server. */
export async function filePhone(
  { database, server, cookie, person }: FamilyOnline,
  options: { profile?: Profile; road?: Road; now?: () => Date } & Partial<FileQueueOptions> = {},
) {
  const { profile = newProfile(), road: first = () => 'through', now = () => new Date(), ...queueOptions } = options;
  let road: Road = first;
  const address = await server.address();
  const asked: Request[] = [];
  const fetchVia: typeof fetch = async (url, init = {}) => {
    const request = { method: init.method ?? 'GET', path: String(url) };
    asked.push(request);
    const fate = road(request);
    if (fate === 'lost') throw new TypeError('no signal');
    const answer = await fetch(`${address}${url}`, { ...init, headers: { ...init.headers, cookie } });
    if (fate === 'answer-lost') throw new TypeError('the signal went');
    return answer;
  };
  const tab = await openTab(profile, { wire: wireTo(database, person) });
  const desk = await openFilesDesk(tab.store, tab.engine, fetchVia);
  const port = await tab.store.files();
  const clock = { now, setTimeout: () => undefined, clearTimeout: () => undefined };
  const queue = startFileQueue({
    port,
    wire: createFilesWire(fetchVia),
    engine: tab.engine,
    clock,
    onBroken: (error) => {
      throw error;
    },
    ...queueOptions,
  });
  const close = () => {
    queue.stop();
    tab.close();
  };
  onTestFinished(close);
  return {
    ...tab,
    profile,
    desk,
    port,
    asked,
    close,
    by: (other: Road) => {
      road = other;
    },
    /** Words, then files, until both have come to rest. */
    settle: async () => {
      await tab.sync();
      await queue.run();
      await queue.run();
    },
    queue,
  };
}

export type FamilyOnline = {
  database: Database;
  server: TestServer & { address(): Promise<string> };
  cookie: string;
  person: string;
  home: ScopeId;
};

export async function familyOnline(database: Database, over = {}): Promise<FamilyOnline> {
  const plain = await serverForThisTest(database, over);
  let listening: Promise<string> | undefined;
  const address = () => {
    listening ??= plain.listen();
    return listening;
  };
  const { cookie, person } = await plain.signIn(`${randomUUID()}@example.org`);
  return { database, server: { ...plain, address }, cookie, person, home: `home:${randomUUID()}` };
}

/** Bytes that are the same every time and nowhere alike. */
export function bytesOf(size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  for (let at = 0; at < size; at += 1) bytes[at] = (at * 31 + (at >> 8) * 7 + (at >> 16)) & 255;
  return bytes;
}

export const photoOf = (bytes: Uint8Array<ArrayBuffer>, name = 'letter.pdf', type = 'application/pdf'): File =>
  new File([bytes], name, { type });
