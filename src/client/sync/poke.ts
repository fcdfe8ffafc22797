import type { Engine } from './engine.ts';
import { leadOneTab } from './leader.ts';

const pollMs = 60_000;
const reconnectMs = 5_000;

/**
 * Keeps the device up to date while it is looked at: the leading tab listens for pokes, and every tab asks once a
 * minute in case pokes are lost. Browsers allow six connections to a server over HTTP/1.1, so one tab listens:
 * https://developer.mozilla.org/docs/Web/API/EventSource
 */
export function keepInTouch(engine: Engine, options: { url?: string; random?: () => number } = {}): () => void {
  const { url = '/api/events', random = Math.random } = options;
  const leadership = leadOneTab({ name: 'waymark-sync', onLead: () => listen(engine, url, random) });
  let poll: ReturnType<typeof setTimeout>;
  const plan = (): void => {
    poll = setTimeout(
      () => {
        if (document.visibilityState === 'visible' && engine.status().state !== 'local-only') void engine.sync('poll');
        plan();
      },
      pollMs * (0.75 + random() * 0.5),
    );
  };
  plan();
  return () => {
    clearTimeout(poll);
    leadership.stop();
  };
}

/** Spread over several seconds, so that phones do not all come back at once after the server was away. */
function listen(engine: Engine, url: string, random: () => number): () => void {
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const again = (): void => {
    source?.close();
    source = undefined;
    clearTimeout(timer);
    timer = setTimeout(connect, reconnectMs * (1 + 5 * random()));
  };
  const connect = (): void => {
    // Nobody is signed in, or the last try found no way through: nothing to listen to.
    if (engine.status().state === 'local-only' || engine.status().problem) {
      again();
      return;
    }
    source = new EventSource(url);
    source.addEventListener('poke', () => void engine.sync('poke'));
    source.onerror = again;
  };
  const unsubscribe = engine.subscribe(() => {
    const { state, problem } = engine.status();
    if (state === 'local-only') {
      source?.close();
      source = undefined;
    } else if (!source && !problem && state === 'up-to-date') {
      clearTimeout(timer);
      connect();
    }
  });
  connect();
  return () => {
    unsubscribe();
    clearTimeout(timer);
    source?.close();
  };
}
