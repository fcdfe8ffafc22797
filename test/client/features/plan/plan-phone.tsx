import { readFileSync } from 'node:fs';
import { act, cleanup, render, screen } from '@testing-library/react';
import { I18nextProvider } from 'react-i18next';
import { MemoryRouter, Route, Routes } from 'react-router';
import { CurrentCaseProvider } from '../../../../src/client/current-case.tsx';
import { FamilyProvider } from '../../../../src/client/family.tsx';
import { PlanScreens } from '../../../../src/client/features/plan/plan-screens.tsx';
import { startI18n } from '../../../../src/client/i18n/start-i18n.tsx';
import { openStore, type Store } from '../../../../src/client/store/open-store.ts';
import { createEngine } from '../../../../src/client/sync/engine.ts';
import { createSession } from '../../../../src/client/sync/session.ts';
import { uuidv7 } from '../../../../src/client/uuid.ts';
import type { PlanBody, PlanSectionId } from '../../../../src/domain/records/plan-records.ts';
import type { WaymarkRecord } from '../../../../src/domain/records/record.ts';
import type { ScopeAnswer } from '../../../../src/protocol/sync.ts';

/** A phone with the plan's screens on it: the real store and engine, no signal. */

const namespaces = ['common', 'clocks', 'steps', 'plan', 'problems', 'sync', 'files'];
const words = async () =>
  Object.fromEntries(namespaces.map((name) => [name, JSON.parse(readFileSync(`locales/en-GB/${name}.json`, 'utf8'))]));

export const ref = 'C-7QXK-M3PD';
export const caseScope = `case:${ref}` as const;
export const draftScope = `draft:${ref}` as const;
export const official: WaymarkRecord = { id: 'child', kind: 'child', version: 1, body: { ref, forename: 'Sana' } };

const open: Store[] = [];

export function closePhones(): void {
  cleanup();
  for (const store of open.splice(0)) store.close();
}

export async function phone() {
  const store = await openStore({ suffix: `-${uuidv7()}` });
  open.push(store);
  const engine = createEngine({
    store,
    transport: { exchange: async () => ({ ok: false, problem: 'offline' }) },
    clock: { now: () => new Date(), setTimeout: () => undefined, clearTimeout: () => undefined },
  });
  const session = createSession(store, engine, async () => new Response(null, { status: 204 }));
  const { words: i18n } = await startI18n(words);
  const show = (at = '/plan') => {
    cleanup();
    return render(
      <I18nextProvider i18n={i18n}>
        <FamilyProvider store={store} engine={engine} session={session}>
          <MemoryRouter initialEntries={[at]}>
            <CurrentCaseProvider>
              <Routes>
                <Route path="/plan/*" element={<PlanScreens />} />
              </Routes>
            </CurrentCaseProvider>
          </MemoryRouter>
        </FamilyProvider>
      </I18nextProvider>,
    );
  };
  const records = (kind: string) =>
    store.scopes().flatMap((scope) => [...store.view(scope).records.values()].filter((record) => record.kind === kind));
  return { store, show, records };
}

/** A phone with a child added by hand, and a plan copied in. */
export async function phoneWithPlan(sections: Partial<Record<PlanSectionId, string>>) {
  const made = await phone();
  await made.store.say({ scope: 'home:a', name: 'add-child', args: { id: 'sana', name: 'Sana' } });
  const copy = (id: string, kind: string, date: string, texts: typeof sections) =>
    copyIn(made.store, id, kind, date, texts);
  await copy('p1', 'draft', '2026-10-01', sections);
  return { ...made, copy };
}

async function copyIn(
  store: Store,
  id: string,
  kind: string,
  date: string,
  texts: Partial<Record<PlanSectionId, string>>,
) {
  const scope = 'home:a';
  await store.say({ scope, name: 'add-own-plan', args: { id, child: 'sana', kind, date } });
  for (const [section, text] of Object.entries(texts))
    await store.say({ scope, name: 'write-plan-section', args: { id, section, text, was: '' } });
}

/** What the server says: records of the council's, and all that was sent so far taken. */
export async function hears(store: Store, scopes: Record<string, WaymarkRecord[]>): Promise<void> {
  const asked = await store.outgoing(100);
  const taken = asked.changes.map(({ seq }) => seq);
  const ackedTo = taken.at(-1) ?? 0;
  const answers = Object.entries(scopes).map(([id, records]): ScopeAnswer => {
    const version = Math.max(...records.map((record) => record.version));
    return { id: id as ScopeAnswer['id'], version, mode: 'full', records, removed: [], more: false };
  });
  const verdict = { appliedTo: ackedTo, ackedTo, retired: taken, refused: [], returned: [] };
  const at = new Date().toISOString();
  await act(() => store.apply({ asked, person: 'anna', generation: 'g', scopes: answers, verdict, at }, () => true));
}

export const councilPlan = (id: string, body: Partial<Record<keyof PlanBody, unknown>>): WaymarkRecord => ({
  id,
  kind: 'plan',
  version: 2,
  body: { kind: 'draft', date: '2026-10-01', sections: [], ...body },
});

export async function press(name: string | RegExp): Promise<void> {
  const button = await screen.findByRole('button', { name });
  await act(async () => button.click());
}
