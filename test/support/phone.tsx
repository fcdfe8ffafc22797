import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { act, render, waitFor } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter } from 'react-router';
import { expect } from 'vitest';
import { CurrentCaseProvider } from '../../src/client/current-case.tsx';
import { FamilyProvider } from '../../src/client/family.tsx';
import { RestOfWords } from '../../src/client/i18n/all-words.tsx';
import { speak } from '../../src/client/i18n/other-language.ts';
import { startI18n } from '../../src/client/i18n/start-i18n.tsx';
import { pageHead, pageWords, Screens } from '../../src/client/routes.tsx';
import { openStore, type Store, type StoreOptions } from '../../src/client/store/open-store.ts';
import { createEngine } from '../../src/client/sync/engine.ts';
import { createSession } from '../../src/client/sync/session.ts';
import { uuidv7 } from '../../src/client/uuid.ts';
import { readPack } from '../../src/server/content/read-pack.ts';
import { readLanguage } from '../../src/server/languages/locale-files.ts';
import { packLanguage } from '../../src/server/languages/pack-language.ts';

/** A phone with no signal, with the council's pack on it: the app's own screens over a real store. */
export async function openPhone(pack?: unknown, options: StoreOptions = {}): Promise<Store> {
  const store = await openStore({ suffix: `-${uuidv7()}`, ...options });
  if (pack === undefined) return store;
  const read = readPack(pack);
  if (!read.ok) throw new Error(`the pack has ${read.faults.length} faults`);
  const records = read.records.map((record) => ({ ...record, version: 1 }));
  const answer = { version: 1, mode: 'full' as const, records, removed: [], more: false };
  await store.keepContent({ id: 'content:hertfordshire', ...answer }, 0);
  return store;
}

/** Opens the app at an address, as a link would; in another language as it is packed for phones. */
export async function showPhone(store: Store, at: string, language?: string, load = packedWords) {
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words } = await startI18n(async () => english());
  if (language !== undefined) await speak(words, language, load);
  const shown = await act(async () =>
    render(
      <I18nextProvider i18n={words}>
        <RestOfWords value={noWait}>
          <FamilyProvider store={store} engine={engine} session={session}>
            <MemoryRouter initialEntries={[at]}>
              <CurrentCaseProvider>
                {pageHead}
                <Screens />
                {pageWords}
              </CurrentCaseProvider>
            </MemoryRouter>
          </FamilyProvider>
        </RestOfWords>
      </I18nextProvider>,
    ),
  );
  // A screen is a chunk of its own, and a busy machine takes its time to fetch it.
  await waitFor(() => expect(document.querySelector('h1')).not.toBeNull(), { timeout: 20_000 });
  return shown;
}

/** All of a language in one part; the other parts are empty. */
export const packedWords = async (tag: string, part: string) => {
  const all = readLanguage('en-GB');
  return { packed: packLanguage(tag, part === 'first' ? Object.keys(all) : [], all), english: all };
};

const here = Promise.resolve();
const noWait = () => here;

const english = () =>
  Object.fromEntries(
    readdirSync('locales/en-GB').map((name) => [
      name.slice(0, -5),
      JSON.parse(readFileSync(`locales/en-GB/${name}`, 'utf8')),
    ]),
  );
