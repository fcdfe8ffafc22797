import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useSyncExternalStore,
} from 'react';
import type { WaymarkRecord } from '../domain/records/record.ts';
import type { ScopeId, ScopeKind } from '../domain/scope.ts';
import { diskFailure } from './store/book.ts';
import { homeScope } from './store/home-scope.ts';
import { openOnce } from './store/open-once.ts';
import type { Store } from './store/open-store.ts';
import type { TrayItem } from './store/outbox.ts';
import { createRecordLists, type RecordLists } from './store/record-lists.ts';
import type { Engine } from './sync/engine.ts';
import type { FilesDesk } from './sync/files-desk.ts';
import type { Session } from './sync/session.ts';
import type { SyncStatus } from './sync/status.ts';

/**
 * The one seam between React and the rest: features read records and make changes through these hooks, and know
 * nothing of the store, the server or whether there is a signal.
 */

export type Family = { store: Store; engine: Engine; session: Session };

type Seam = Family & { lists: RecordLists; filesDesk: () => Promise<FilesDesk> };

const FamilyContext = createContext<Seam | undefined>(undefined);

export function FamilyProvider({ store, engine, session, children }: Family & { children: ReactNode }) {
  const family = useMemo(
    () => ({ store, engine, session, lists: createRecordLists(store), filesDesk: filesDeskOf(store, engine) }),
    [store, engine, session],
  );
  useEffect(() => {
    void engine.sync('start');
    void session.settle();
    // Once there is something to lose, the browser is asked not to throw it away (design §6).
    if (store.scopes().length > 0) void store.persist();
  }, [store, engine, session]);
  return <FamilyContext value={family}>{children}</FamilyContext>;
}

/** Fetched when the first screen with files is opened; a part of the app that cannot be had keeps nothing. */
function filesDeskOf(store: Store, engine: Engine): () => Promise<FilesDesk> {
  return openOnce(async () => {
    const { openFilesDesk } = await import('./open-files.ts').catch((cause) => {
      throw diskFailure(cause);
    });
    return openFilesDesk(store, engine);
  }).get;
}

function useFamily() {
  const family = useContext(FamilyContext);
  if (!family) throw new Error('a screen stands outside FamilyProvider');
  return family;
}

export type Found<Body = Record<string, unknown>> = { scope: ScopeId; record: WaymarkRecord<Body> };

/** Records of a kind (or all), in scopes of a kind (or all). The same array until one of them changes. */
export function useRecords<Body = Record<string, unknown>>(
  kind?: string,
  kindOfScope?: ScopeKind,
): readonly Found<Body>[] {
  const { store, lists } = useFamily();
  const snapshot = useCallback(() => lists.of(kind, kindOfScope), [lists, kind, kindOfScope]);
  return useSyncExternalStore(store.subscribe, snapshot) as readonly Found<Body>[];
}

export type Changing = (
  name: string,
  args: unknown,
  about: { scope: ScopeId; base?: number | undefined },
) => Promise<{ ok: true } | { ok: false; problem: 'cannot-save' }>;

/** Says something. Resolves when it is on the disk; `cannot-save` means it is not, and the words are still the screen's. */
export function useChange(): Changing {
  const { store, engine } = useFamily();
  return useCallback(
    async (name, args, { scope, base }) => {
      const saved = await store.say({ scope, name, args, base });
      if (!saved.ok) return saved;
      void engine.sync('change');
      return { ok: true };
    },
    [store, engine],
  );
}

export function useSyncStatus(): SyncStatus {
  const { engine } = useFamily();
  return useSyncExternalStore(engine.subscribe, engine.status);
}

/** What was refused, with the person's words and the reason, until they put it away. */
export function useTray(): { items: readonly TrayItem[]; dismiss: (id: string) => Promise<void> } {
  const { store } = useFamily();
  const items = useSyncExternalStore(store.subscribe, store.tray);
  return useMemo(() => ({ items, dismiss: store.dismiss }), [items, store]);
}

/** For files.tsx: what keeps and opens files. */
export function useFilesDesk(): () => Promise<FilesDesk> {
  return useFamily().filesDesk;
}

/** For use-councils.tsx: what keeps the councils' packs. */
export function useContentShelf(): Store {
  return useFamily().store;
}

/** For own-room.tsx: the room of a young person on this device. */
export function useOwnRooms(): Store['ownRoom'] {
  return useFamily().store.ownRoom;
}

/** The home new things are written in: the one remembered, else the first there is, else one made here. */
export function useHomeScope(): ScopeId {
  const { store } = useFamily();
  const snapshot = useCallback(() => homeScope(store), [store]);
  return useSyncExternalStore(store.subscribe, snapshot);
}

/** Who is signed in, and the ways in and out. */
export function useSession(): Omit<Session, 'settle'> & { person?: string; email?: string } {
  const { store, session } = useFamily();
  const person = useSyncExternalStore(store.subscribe, () => signedIn(store).person);
  const email = useSyncExternalStore(store.subscribe, () => signedIn(store).email);
  return useMemo(
    () => ({ ...session, ...(person !== undefined && { person }), ...(email !== undefined && { email }) }),
    [session, person, email],
  );
}

function signedIn(store: Store): { person?: string | undefined; email?: string | undefined } {
  const { account, person, email } = store.acquaintance();
  return account === 'in' ? { person, email } : {};
}

type Device = Pick<
  Store,
  'mode' | 'estimate' | 'persist' | 'eraseEverything' | 'setting' | 'keepSetting' | 'alterSetting'
>;

/** This device: what it keeps and how, and the settings that stay on it. */
export function useDevice(): Device {
  const { store, engine, session } = useFamily();
  const settings = useSyncExternalStore(store.subscribe, store.settings);
  return useMemo(() => {
    const { mode, estimate, persist, keepSetting, alterSetting } = store;
    const eraseEverything = async (): Promise<void> => {
      engine.stop();
      await session.signOut();
      await store.eraseEverything();
    };
    return {
      mode,
      estimate,
      persist,
      keepSetting,
      alterSetting,
      eraseEverything,
      setting: (key: string) => settings.get(key),
    };
  }, [store, engine, session, settings]);
}
