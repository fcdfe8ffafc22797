import type { ScopeId } from '../../domain/scope.ts';
import { councilListSchema } from '../../protocol/content.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import { type ScopeAnswer, scopeAnswerSchema } from '../../protocol/sync.ts';
import { askServer } from './ask-server.ts';
import type { StorePort } from './store-port.ts';

/** What the councils' packs need of the store. */
export type ContentShelf = {
  contentVersion(scope: ScopeId): number;
  /** False when the shelf is no longer at `since`. */
  keepContent(answer: ScopeAnswer, since: number): Promise<boolean>;
  setting(key: string): unknown;
  keepSetting(key: string, value: unknown): Promise<unknown>;
};

/** The first council; its Local Offer is kept on every device, signed in or not. */
export const ownCouncil = 'hertfordshire';

/** A device setting: the councils whose packs a person added. */
const chosenKey = 'councils';

/** Whose packs this device keeps; each once. */
export function chosenCouncils(shelf: Pick<ContentShelf, 'setting'>): string[] {
  const added = shelf.setting(chosenKey);
  const names = Array.isArray(added) ? added.filter((one): one is string => typeof one === 'string') : [];
  return [...new Set([ownCouncil, ...names])];
}

/** Keeps the choice first: with no signal the pack comes later by itself. */
export async function addCouncil(shelf: ContentShelf, council: string, options: Asking = {}): Promise<Fetched> {
  await shelf.keepSetting(chosenKey, [...chosenCouncils(shelf), council]);
  return fetchContent(shelf, council, { ...options, asked: true });
}

/** The choice goes first, so that an answer on its way is not kept; then its pages leave the device. */
export async function removeCouncil(shelf: ContentShelf & Dropping, council: string): Promise<void> {
  if (council === ownCouncil) return;
  const left = chosenCouncils(shelf).filter((one) => one !== council);
  await shelf.keepSetting(chosenKey, left);
  await shelf.drop([`content:${council}`, ...languagesHere(shelf, council)], await shelf.outgoing(0));
}

const dayMs = 86_400_000;
const tries = 3;

/** What taking a pack off the device needs beside. */
type Dropping = Pick<StorePort, 'drop' | 'outgoing'> & { scopes(): readonly ScopeId[] };

/** Whose packs there are, asked of the server. */
export async function fetchCouncilList(options: Pick<Asking, 'fetch'> = {}) {
  const found = await askServer('/api/content', options);
  if (!found.ok) return found;
  const list = councilListSchema.safeParse(found.value);
  return list.success
    ? { ok: true as const, councils: list.data.councils }
    : { ok: false as const, problem: 'update-needed' as const };
}

type Asking = { asked?: boolean; now?: Date; fetch?: typeof fetch };
type Fetched = { ok: true } | { ok: false; problem: ProblemCode };

/**
 * Fetches a council's public content (sectors, services, words), also for people who never sign in. At most once a
 * day unless asked: the answer is cacheable and the same for everybody. `hertfordshire/pl` are its texts in Polish.
 */
export async function fetchContent(shelf: ContentShelf, council: string, options: Asking = {}): Promise<Fetched> {
  const { asked = false, now = new Date() } = options;
  const scope: ScopeId = `content:${council}`;
  const last = shelf.setting(`content-at:${council}`);
  const isDue = typeof last !== 'number' || now.getTime() - last > dayMs || last > now.getTime();
  if (!asked && !isDue && shelf.contentVersion(scope) > 0) return { ok: true };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const since = shelf.contentVersion(scope);
    const address = council.split('/').map(encodeURIComponent).join('/');
    const found = await askServer(`/api/content/${address}?since=${since}`, { fetch: options.fetch });
    if (!found.ok) return { ok: false, problem: found.problem };
    const answer = scopeAnswerSchema.safeParse(found.value);
    if (!answer.success || answer.data.id !== scope) return { ok: false, problem: 'update-needed' };
    if (!chosenCouncils(shelf).includes(council.split('/')[0] ?? '')) return { ok: true };
    if (await shelf.keepContent(answer.data, since)) {
      await shelf.keepSetting(`content-at:${council}`, now.getTime());
      return { ok: true };
    }
  }
  return { ok: false, problem: 'busy' };
}

const languagesHere = (shelf: Pick<Dropping, 'scopes'>, council: string): ScopeId[] =>
  shelf.scopes().filter((scope) => scope.startsWith(`content:${council}/`));

/** The texts of a council's pack in one other language. Those in the language before it leave the device then. */
export async function fetchContentIn(
  shelf: ContentShelf & Dropping,
  { council, language }: { council: string; language: string },
  options: Asking = {},
): Promise<Fetched> {
  const done = await fetchContent(shelf, `${council}/${language}`, options);
  const others = languagesHere(shelf, council).filter((scope) => scope !== `content:${council}/${language}`);
  if (done.ok && others.length > 0) await shelf.drop(others, await shelf.outgoing(0));
  return done;
}

const lookMs = 3_600_000;

/** What tells the language of the screens: i18next does. */
type Spoken = {
  language: string;
  on(event: 'languageChanged', then: () => void): void;
  off(event: 'languageChanged', then: () => void): void;
};

/** Looks now, whenever the network comes back or another language is chosen, and every hour that the page stays open. */
export function keepContentFresh(shelf: ContentShelf & Dropping, spoken: Spoken): () => void {
  const look = (): void => {
    const { language } = spoken;
    for (const council of chosenCouncils(shelf)) {
      void fetchContent(shelf, council);
      if (language !== 'en-GB') void fetchContentIn(shelf, { council, language });
    }
  };
  look();
  addEventListener('online', look);
  spoken.on('languageChanged', look);
  const timer = setInterval(look, lookMs);
  return () => {
    clearInterval(timer);
    spoken.off('languageChanged', look);
    removeEventListener('online', look);
  };
}
