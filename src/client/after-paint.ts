import type { i18n } from 'i18next';
import { carryKept } from './carry-kept.ts';
import { carryLanguage } from './i18n/carry-language.ts';
import { offerUpdate } from './offered-update.ts';
import { carryReading } from './reading/carry-reading.ts';
import { registerWorker } from './register-worker.ts';
import type { Store } from './store/open-store.ts';
import { keepContentFresh } from './sync/content.ts';
import type { Engine } from './sync/engine.ts';
import { keepInTouch } from './sync/poke.ts';

type AfterPaint = { words: i18n; restOfWords: () => Promise<void> };

/** What nobody waits for to see their steps: the worker, pokes, and the list of who can help. */
export function afterPaint(store: Store, engine: Engine, { words, restOfWords }: AfterPaint): void {
  restOfWords().catch(() => {
    // No signal and not kept yet: the screen that needs them asks again.
  });
  // At hand before the first word is typed, also when the signal goes now.
  void import('../domain/changes/registry.ts');
  registerWorker(offerUpdate);
  keepInTouch(engine);
  keepContentFresh(store, words);
  carryFilesAtRest(store, engine);
  carryKept(store, engine);
  carryReading(store, engine);
  carryLanguage(store, engine, words);
}

/** The bytes of files are carried once words have come to rest; where nobody is signed in, never. */
function carryFilesAtRest(store: Store, engine: Engine): void {
  const start = (): void => {
    if (engine.status().state !== 'up-to-date') return;
    leave();
    void import('./open-files.ts').then(({ carryFiles }) => carryFiles(store, engine));
  };
  const leave = engine.subscribe(start);
  start();
}
