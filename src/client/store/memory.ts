import { type Apply, type PendingView, withPending } from '../../domain/changes/with-pending.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { Book } from './book.ts';
import type { FileShelf } from './files-shelf.ts';
import type { Once } from './open-once.ts';
import type { Holder, Identity, SavedChange, TrayItem } from './outbox.ts';
import type { Held } from './scope-cache.ts';
import type { Vault } from './vault.ts';

/** What this tab knows of the disk; everything a screen reads comes from here, at once. */
export type Memory = {
  held: Held;
  identity: Identity;
  holder: Holder;
  pending: readonly SavedChange[];
  tray: readonly TrayItem[];
  settings: ReadonlyMap<string, unknown>;
};

/** What the parts of the store share. `memory` is replaced only by `become` and `learn`. */
export type Parts = {
  outboxBook: Book;
  cacheBook: Book;
  /** Opened when first asked for: the first screen shows no file. */
  filesBook: Once<Book>;
  fileShelf: Once<FileShelf>;
  /** What a young person keeps to themself; opened by This is Me alone. */
  ownBook: Once<Book>;
  vault: Vault;
  crypto: Crypto;
  now(): Date;
  /** Fetches what changes do; to be waited for before anything waits in the memory. */
  loadRules(): Promise<void>;
  memory(): Memory;
  /** Replaces parts of the memory and tells the listeners; `scopes` are those whose view is another now. */
  become(news: Partial<Memory>, scopes: readonly ScopeId[] | 'all'): void;
  /** The same, without a word to anybody. */
  learn(news: Partial<Memory>): void;
  /** Settings on their way to the disk: a look at the disk in between must not undo them. */
  unsaved: Map<string, unknown>;
  /** One write at a time in this tab, in the order they were asked for: two quick changes keep their order. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  /** Other tabs look at the disk again. */
  announce(): void;
};

export type Views = {
  scopes(): ScopeId[];
  view(scope: ScopeId): PendingView;
  forget(scopes: readonly ScopeId[] | 'all'): void;
};

/** What the server last said plus what this device has said since (sync invariant 4), kept until one of them changes. */
export function createViews(memory: () => Memory, rules: () => Apply | undefined): Views {
  const views = new Map<ScopeId, PendingView>();
  let scopes: ScopeId[] | undefined;
  const loaded = (): Apply => {
    const apply = rules();
    if (!apply) throw new Error('something waits and nobody fetched what changes do');
    return apply;
  };
  return {
    scopes: () => {
      const { held, pending } = memory();
      scopes ??= [...new Set([...held.scopes.keys(), ...pending.map((change) => change.scope)])].sort();
      return scopes;
    },
    view: (scope) => {
      const known = views.get(scope);
      if (known) return known;
      const { held, pending, identity } = memory();
      const appliedTo = held.state.device === identity.device ? held.state.appliedTo : 0;
      const waiting = pending.filter((change) => change.scope === scope && change.seq > appliedTo);
      const records = held.scopes.get(scope)?.records ?? new Map();
      const view = waiting.length > 0 ? withPending(records, waiting, loaded()) : { records, refusals: [] };
      views.set(scope, view);
      return view;
    },
    forget: (which) => {
      scopes = undefined;
      if (which === 'all') views.clear();
      else for (const scope of which) views.delete(scope);
    },
  };
}
