import { act, cleanup, configure, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import type { Store } from '../../../../src/client/store/open-store.ts';
import type { Service } from '../../../../src/domain/records/service.ts';
import pack from '../../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { openPhone, showPhone } from '../../../support/phone.tsx';

// Screens are chunks of their own, and a busy machine takes its time to fetch the first.
configure({ asyncUtilTimeout: 10_000 });

const opened: Store[] = [];

/** Said in each file, as modules outlive the file that asked for them first: no signal, and nothing left of the test before. */
export function withoutSignal(): void {
  beforeEach(() => {
    vi.stubGlobal('fetch', async () => {
      throw new TypeError('fetch failed');
    });
  });
  afterEach(() => {
    cleanup();
    vi.unstubAllGlobals();
    for (const store of opened.splice(0)) store.close();
  });
}

/** The app at an address, on a phone with no signal. */
export async function phone(at: string, withPack = true) {
  const store = await openPhone(withPack ? pack : undefined);
  opened.push(store);
  await showPhone(store, at);
  return store;
}

export const again = async (store: Store, at: string) => {
  cleanup();
  await showPhone(store, at);
  // The page's own part of the code may still be on its way.
  await screen.findByRole('main');
};

/** Somebody of another council's pack, beside what is there. */
export const alsoOf = (store: Store, council: string, id: string, service: Partial<Service>) =>
  act(() =>
    store.keepContent(
      {
        ...{ id: `content:${council}`, version: 1, mode: 'full', removed: [], more: false },
        records: [
          {
            ...{ id, kind: 'service', version: 1 },
            body: { name: 'Somebody', summary: 'They help.', source: 'from memory', seen: 'from memory', ...service },
          },
        ],
      },
      0,
    ),
  );

export const box = () => screen.findByLabelText('What are you looking for?');
export const type = async (words: string) => fireEvent.change(await box(), { target: { value: words } });
export const press = async (name: string | RegExp, role: 'button' | 'link' = 'button') => {
  const [found] = await screen.findAllByRole(role, { name });
  await act(async () => found?.click());
};
export const best = async () => within(await screen.findByRole('region', { name: /may help most/ }));
export const calls = () =>
  [...document.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')].map((link) => link.getAttribute('href'));
