import type { ScopeId } from '../../domain/scope.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import { type ScopeAnswer, scopeAnswerSchema } from '../../protocol/sync.ts';
import { askServer } from './ask-server.ts';

export type ContentShelf = {
  contentVersion(scope: ScopeId): number;
  /** False when the shelf is no longer at `since`. */
  keepContent(answer: ScopeAnswer, since: number): Promise<boolean>;
  setting(key: string): unknown;
  keepSetting(key: string, value: unknown): Promise<unknown>;
};

const dayMs = 86_400_000;
const tries = 3;

/**
 * Fetches a council's public content (sectors, services, words), also for people who never sign in. At most once a
 * day unless asked: the answer is cacheable and the same for everybody.
 */
export async function fetchContent(
  shelf: ContentShelf,
  council: string,
  options: { asked?: boolean; now?: Date; fetch?: typeof fetch } = {},
): Promise<{ ok: true } | { ok: false; problem: ProblemCode }> {
  const { asked = false, now = new Date() } = options;
  const scope: ScopeId = `content:${council}`;
  const last = shelf.setting(`content-at:${council}`);
  const isDue = typeof last !== 'number' || now.getTime() - last > dayMs || last > now.getTime();
  if (!asked && !isDue && shelf.contentVersion(scope) > 0) return { ok: true };
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const since = shelf.contentVersion(scope);
    const found = await askServer(`/api/content/${encodeURIComponent(council)}?since=${since}`, {
      fetch: options.fetch,
    });
    if (!found.ok) return { ok: false, problem: found.problem };
    const answer = scopeAnswerSchema.safeParse(found.value);
    if (!answer.success || answer.data.id !== scope) return { ok: false, problem: 'update-needed' };
    if (await shelf.keepContent(answer.data, since)) {
      await shelf.keepSetting(`content-at:${council}`, now.getTime());
      return { ok: true };
    }
  }
  return { ok: false, problem: 'busy' };
}

const lookMs = 3_600_000;

/** Looks now, whenever the network comes back, and every hour that the page stays open. */
export function keepContentFresh(shelf: ContentShelf, council: string): () => void {
  const look = (): void => void fetchContent(shelf, council);
  look();
  addEventListener('online', look);
  const timer = setInterval(look, lookMs);
  return () => {
    clearInterval(timer);
    removeEventListener('online', look);
  };
}
