import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export type Listening = { end(): Promise<void> };

/**
 * Hears one PostgreSQL channel on a connection of its own, and connects again for as long as it takes. `onConnected`
 * is called each time: whatever was said in between went unheard.
 */
export function listen(
  url: string,
  channel: string,
  { onHeard, onConnected }: { onHeard(payload: string): void; onConnected(): void },
): Listening {
  const stopped = new AbortController();
  let client: pg.Client | undefined;

  const connectOnce = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: url, application_name: 'waymark listener', keepAlive: true });
    const gone = new Promise<void>((resolve) => {
      next.on('error', () => resolve());
      next.on('end', () => resolve());
    });
    client = next;
    next.on('notification', ({ payload }) => onHeard(payload ?? ''));
    await next.connect();
    await next.query(`listen ${pg.escapeIdentifier(channel)}`);
    onConnected();
    await gone;
  };

  const keepListening = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      // A database that is away is no bug: devices ask by themselves every minute, so nothing is lost meanwhile.
      await connectOnce().catch(() => {});
      await client?.end().catch(() => {});
      await pause(1000, undefined, { signal: stopped.signal }).catch(() => {});
    }
  };
  const running = keepListening();

  return {
    end: async () => {
      stopped.abort();
      await client?.end().catch(() => {});
      await running;
    },
  };
}
