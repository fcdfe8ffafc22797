import { openStore, type Store } from '../../../src/client/store/open-store.ts';
import { createEngine, type Engine } from '../../../src/client/sync/engine.ts';
import { createHttpTransport } from '../../../src/client/sync/http-transport.ts';
import { uuidv7 } from '../../../src/client/uuid.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Baseline } from '../baseline/main.ts';
import { benchChild } from '../records.ts';

type Holder = { person: string; email: string; scope: ScopeId };

declare global {
  interface Window {
    openWaymark(holder: Holder): Promise<Baseline>;
    waymark: Baseline;
    baseline: Baseline;
  }
}

/** The real store and the real engine, driven as the baseline is: the same questions, the same clock. */
window.openWaymark = async (holder) => {
  let device = await openDevice(holder);

  /** Milliseconds until the exchange is stored. A sync that ended in a problem would be measured as fast. */
  async function sync(): Promise<number> {
    const from = performance.now();
    await device.engine.sync('signed-in');
    const took = performance.now() - from;
    const { state, problem } = device.engine.status();
    if (state !== 'up-to-date') throw new Error(`The sync ended in ${state}: ${problem} ${device.broken}`);
    return took;
  }

  return {
    pull: sync,
    async push(count) {
      for (let index = 0; index < count; index++) await device.store.say(addedEvent(holder.scope, index));
      return sync();
    },
    held: async () => device.store.view(holder.scope).records.size,
    async erase() {
      device.engine.stop();
      await device.store.eraseEverything();
      device.store.close();
      device = await openDevice(holder);
    },
  };
};

type Device = { store: Store; engine: Engine; broken: unknown[] };

async function openDevice({ person, email }: Holder): Promise<Device> {
  const store = await openStore({ suffix: '-bench' });
  await store.signedIn(person, email);
  const broken: unknown[] = [];
  const engine = createEngine({ store, transport: createHttpTransport(), onBroken: (error) => broken.push(error) });
  return { store, engine, broken };
}

const addedEvent = (scope: ScopeId, index: number) => ({
  scope,
  name: 'add-event',
  args: {
    id: uuidv7(),
    child: benchChild,
    event: { type: 'panel-met', date: '2026-05-04' },
    note: `note ${index}`.repeat(10),
  },
});
