import type { SyncReason } from './engine.ts';

/** Tells the engine when it is worth trying at once. For `createEngine({ wake })`. */
export function wakeInBrowser(listener: (why: SyncReason) => void): () => void {
  const online = (): void => listener('online');
  const visible = (): void => {
    if (document.visibilityState === 'visible') listener('visible');
  };
  addEventListener('online', online);
  document.addEventListener('visibilitychange', visible);
  return () => {
    removeEventListener('online', online);
    document.removeEventListener('visibilitychange', visible);
  };
}
