import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { onTestFinished } from 'vitest';
import type { Book } from '../../src/client/store/book.ts';
import { openStore, type Store } from '../../src/client/store/open-store.ts';
import { createEngine, type Engine } from '../../src/client/sync/engine.ts';
import type { EngineRules } from '../../src/client/sync/round.ts';
import type { Exchanged } from '../../src/client/sync/transport.ts';
import { uuidv7 } from '../../src/client/uuid.ts';
import type { Apply } from '../../src/domain/changes/with-pending.ts';
import type { WaymarkRecord } from '../../src/domain/records/record.ts';
import type { ScopeId } from '../../src/domain/scope.ts';
import { type SyncRequest, syncRequestSchema, syncResponseSchema } from '../../src/protocol/sync.ts';
import type { Database } from '../../src/server/database/open.ts';
import { exchange } from '../../src/server/sync/exchange.ts';

export type Wire = (request: SyncRequest) => Promise<Exchanged>;

/** The real exchange, reached as over HTTP: everything goes through JSON and the protocol's schemas. */
export function wireTo(database: Database, person: string): Wire {
  return async (request) => {
    const parsed = syncRequestSchema.parse(JSON.parse(JSON.stringify(request)));
    const answer = await exchange({ db: database.db }, person, parsed);
    if (!answer.ok) return { ok: false, problem: answer.problem.code, lastSeq: answer.problem.lastSeq };
    return { ok: true, answer: syncResponseSchema.parse(JSON.parse(JSON.stringify(answer.response))) };
  };
}

export const noSignal: Wire = async () => ({ ok: false, problem: 'offline' });

/** The browser profile of one phone: what is left when every tab is closed. */
export type Profile = { indexedDB: IDBFactory; suffix: string };

export const newProfile = (): Profile => ({ indexedDB: new IDBFactory(), suffix: `-${uuidv7()}` });

export type TabOptions = {
  wire?: Wire;
  rules?: EngineRules;
  bookBinder?: (book: Book, which: 'outbox' | 'cache' | 'own') => Book;
  fetchRules?: () => Promise<Apply>;
};

export type Tab = {
  store: Store;
  engine: Engine;
  /** Replaces the wire; how a phone loses and finds its signal. */
  through(wire: Wire): void;
  sync(): Promise<void>;
  close(): void;
};

/** Opens the app once on a profile: the real store and the real engine. Nothing is retried by a clock. */
export async function openTab(profile: Profile, options: TabOptions = {}): Promise<Tab> {
  let wire = options.wire ?? noSignal;
  const { bookBinder, fetchRules } = options;
  const store = await openStore({ ...profile, IDBKeyRange: globalThis.IDBKeyRange, bookBinder, fetchRules });
  const engine = createEngine({
    store,
    transport: { exchange: (request) => wire(request) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
    onBroken: (error) => {
      throw error;
    },
    rules: options.rules,
  });
  let isOpen = true;
  const close = () => {
    if (!isOpen) return;
    isOpen = false;
    engine.stop();
    store.close();
  };
  return {
    store,
    engine,
    through: (other) => {
      wire = other;
    },
    sync: () => engine.sync('signed-in'),
    close,
  };
}

export async function openTabForThisTest(profile: Profile = newProfile(), options: TabOptions = {}): Promise<Tab> {
  const tab = await openTab(profile, options);
  onTestFinished(tab.close);
  return tab;
}

export const newHome = (): ScopeId => `home:${uuidv7()}`;

/** What a tab shows of a scope, in one order. */
export function shown(store: Store, scope: ScopeId): WaymarkRecord[] {
  return [...store.view(scope).records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Says something that must be saved. */
export async function say(store: Store, scope: ScopeId, name: string, args: unknown, base?: number) {
  const saved = await store.say({ scope, name, args, base });
  if (!saved.ok) throw new Error('not saved');
  return saved.change;
}

export const addChild = (store: Store, home: ScopeId, id: string, name: string) =>
  say(store, home, 'add-child', { id, name });

export const addEvent = (store: Store, home: ScopeId, id: string, child: string, note?: string) =>
  say(store, home, 'add-event', { id, child, event: { type: 'request-received', date: '2026-01-05' }, note });

/** Writes a note, having seen `was`. */
export const writeNote = (store: Store, home: ScopeId, id: string, text: string, was: string) =>
  say(store, home, 'edit-event', { id, note: { text, was } });
