import type { Store } from './store/open-store.ts';
import type { Engine } from './sync/engine.ts';

const holds = (kept: unknown): boolean => Array.isArray(kept) && kept.length > 0;

/**
 * Watches two settings that wait to be carried on, and fetches the code that does it only then: mistakes to be told to
 * a council (kept-reports.ts), and what was saved before somebody signed in (kept-saved.ts).
 */
export function carryKept(store: Store, engine: Pick<Engine, 'sync'>): () => void {
  let stopSending: (() => void) | undefined;
  let isSending = false;
  let isMoving = false;
  let isOver = false;
  const startSending = async (): Promise<void> => {
    if (isSending) return;
    isSending = true;
    // Not on the device yet, and no signal to fetch it: the next look tries again.
    const part = await import('./send-reports.ts').catch(() => undefined);
    isSending = part !== undefined;
    if (part && !isOver) stopSending = part.sendReports(store);
  };
  const move = async (): Promise<void> => {
    if (isMoving) return;
    isMoving = true;
    const part = await import('./move-saved.ts').catch(() => undefined);
    const isSaid = part && !isOver ? await part.moveSaved(store) : false;
    isMoving = false;
    if (isSaid) void engine.sync('change');
  };
  const look = (): void => {
    if (holds(store.setting('reports'))) void startSending();
    if (holds(store.setting('saved-help')) && store.acquaintance().account === 'in') void move();
  };
  const leave = store.subscribe(look);
  look();
  return () => {
    isOver = true;
    leave();
    stopSending?.();
  };
}
