import 'fake-indexeddb/auto';
import { setTimeout as turn } from 'node:timers/promises';
import { cleanup } from '@testing-library/react';
import { afterAll } from 'vitest';

/** Turns of the event loop in which nothing may be under way; from one step of a write to the next takes one or two. */
const turns = 12;

/**
 * Counts what is being sealed, opened, read and written, and waits for its end. After the last test of a file jsdom takes
 * `dispatchEvent` away, by which Dexie tells of each write: one that outlives its file ends the whole run.
 * https://dexie.org/docs/Dexie/Dexie.on.storagemutated
 */
function watchWrites(): () => Promise<void> {
  const underWay = new Set<object>();
  const endsBy = (work: EventTarget, ...ends: string[]) => {
    underWay.add(work);
    for (const end of ends) work.addEventListener(end, () => underWay.delete(work));
  };

  const begin = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (...asked) {
    const work = begin.apply(this, asked);
    endsBy(work, 'complete', 'abort');
    return work;
  };
  const open = IDBFactory.prototype.open;
  IDBFactory.prototype.open = function (...asked) {
    const work = open.apply(this, asked);
    endsBy(work, 'success', 'error');
    return work;
  };
  for (const name of ['encrypt', 'decrypt', 'digest', 'importKey', 'wrapKey', 'unwrapKey', 'deriveKey', 'deriveBits']) {
    const plain: (...asked: unknown[]) => Promise<unknown> = Reflect.get(crypto.subtle, name);
    const counted = async (...asked: unknown[]) => {
      const work = {};
      underWay.add(work);
      try {
        return await plain.apply(crypto.subtle, asked);
      } finally {
        underWay.delete(work);
      }
    };
    Object.defineProperty(crypto.subtle, name, { value: counted, configurable: true, writable: true });
  }

  return async () => {
    for (let quiet = 0; quiet < turns; quiet += 1) {
      await turn(1);
      if (underWay.size > 0) quiet = 0;
    }
  };
}

const atRest = watchWrites();

afterAll(async () => {
  // A screen still shown would go on writing.
  cleanup();
  await atRest();
});
