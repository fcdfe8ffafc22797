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
  const stop = new Promise<void>((resolve) => stopped.signal.addEventListener('abort', () => resolve()));

  /** Ends when the connection does, or when it is time to stop; throws when there was none to be had. */
  const listenOnce = async (): Promise<void> => {
    const connection = { connectionString: url, application_name: 'waymark listener', keepAlive: true };
    const client = new pg.Client({ ...connection, connectionTimeoutMillis: 10_000 });
    const gone = new Promise<void>((resolve) => {
      client.on('error', () => resolve());
      client.on('end', () => resolve());
    });
    client.on('notification', ({ payload }) => onHeard(payload ?? ''));
    await client.connect();
    await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    onConnected();
    await Promise.race([gone, stop]);
    await client.end();
  };

  const keepListening = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      // A database that is away is no bug: devices ask by themselves every minute, so nothing is lost meanwhile.
      await listenOnce().catch(() => {});
      await pause(1000, undefined, { signal: stopped.signal }).catch(() => {});
    }
  };
  const running = keepListening();

  return {
    end: async () => {
      stopped.abort();
      await running;
    },
  };
}
