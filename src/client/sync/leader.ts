/**
 * One tab of the device at a time. A frozen tab keeps its Web Lock for ever, so the holder beats on a channel and a
 * tab that hears nothing for ten seconds takes the lock away. Two leaders at once do no harm (sync invariant 11).
 */
export type Leadership = { stop(): void };

type LeaderOptions = {
  name: string;
  /** Called when this tab becomes the leader; what it returns is called when it no longer is. */
  onLead(): () => void;
  locks?: Pick<LockManager, 'request'> | undefined;
  beatMs?: number;
  silenceMs?: number;
};

export function leadOneTab(options: LeaderOptions): Leadership {
  const { name, onLead, locks = globalThis.navigator?.locks, beatMs = 2_000, silenceMs = 10_000 } = options;
  // Without locks or channels (before Safari 15.4) every tab leads.
  if (!locks || typeof BroadcastChannel === 'undefined') return { stop: onLead() };
  const channel = new BroadcastChannel(`${name}-leader`);
  let heardAt = Date.now();
  let release: (() => void) | undefined;
  let stopped = false;
  channel.onmessage = () => {
    heardAt = Date.now();
  };

  const lead = (): Promise<void> =>
    new Promise((resolve) => {
      if (stopped) return resolve();
      const end = onLead();
      const beat = setInterval(() => channel.postMessage('beat'), beatMs);
      release = () => {
        release = undefined;
        clearInterval(beat);
        end();
        resolve();
      };
    });
  const ask = (how: LockOptions): void => {
    locks.request(name, how, lead).catch((error: unknown) => {
      // The lock was stolen from us: https://w3c.github.io/web-locks/#dom-lockoptions-steal
      if (!(error instanceof DOMException && error.name === 'AbortError')) throw error;
      release?.();
      if (!stopped) ask({});
    });
  };
  const watch = setInterval(() => {
    const isSilent = Date.now() - heardAt > silenceMs;
    if (release || !isSilent || document.visibilityState !== 'visible') return;
    heardAt = Date.now();
    ask({ steal: true });
  }, beatMs);
  ask({});
  return {
    stop: () => {
      stopped = true;
      clearInterval(watch);
      release?.();
      channel.close();
    },
  };
}
