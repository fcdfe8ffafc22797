import type { ProblemCode } from '../../protocol/problems.ts';
import { type SyncRequest, syncResponseSchema } from '../../protocol/sync.ts';
import { askServer } from './ask-server.ts';
import type { Exchanged, Transport } from './transport.ts';

/** `POST /api/sync` with the session's cookie. */
export function createHttpTransport(options: { url?: string; fetch?: typeof fetch } = {}): Transport {
  const { url = '/api/sync' } = options;
  return {
    exchange: async (request: SyncRequest): Promise<Exchanged> => {
      const asked = await askServer(url, { method: 'POST', body: request, fetch: options.fetch });
      if (!asked.ok) return asked;
      const parsed = syncResponseSchema.safeParse(asked.value);
      // A newer server may say what this app cannot read; the words stay here until the app is updated.
      const problem: ProblemCode = 'update-needed';
      return parsed.success ? { ok: true, answer: parsed.data } : { ok: false, problem };
    },
  };
}
