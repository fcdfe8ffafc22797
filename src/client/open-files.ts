import { shrinkPhoto } from './shrink-photo.ts';
import { isDiskFailure } from './store/book.ts';
import type { Store } from './store/open-store.ts';
import type { Engine } from './sync/engine.ts';
import { createFilesDesk, type FilesDesk } from './sync/files-desk.ts';
import { type FileQueue, startFileQueue } from './sync/files-queue.ts';
import { createFilesWire } from './sync/files-wire.ts';

/** Keeps, opens and removes files for the screens. */
export async function openFilesDesk(store: Store, engine: Engine, fetch?: typeof globalThis.fetch): Promise<FilesDesk> {
  return createFilesDesk({
    port: await store.files(),
    wire: createFilesWire(fetch),
    change: async (name, args, { scope, base }) => {
      const saved = await store.say({ scope, name, args, base });
      if (saved.ok) void engine.sync('change');
      return saved;
    },
    versionOf: (scope, id) => store.view(scope).records.get(id)?.version ?? 0,
    shrink: shrinkPhoto,
  });
}

/** Sends and fetches in the background for as long as the page is open. */
export async function carryFiles(store: Store, engine: Engine): Promise<FileQueue | undefined> {
  const port = await store.files().catch((error) => {
    // The next visit carries them.
    if (isDiskFailure(error)) return undefined;
    throw error;
  });
  if (!port) return undefined;
  return startFileQueue({
    port,
    wire: createFilesWire(),
    engine,
    locks: navigator.locks,
    savesData: savesData(),
  });
}

/** https://wicg.github.io/savedata/ ; absent in Safari and Firefox. */
function savesData(): boolean {
  return 'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
}
