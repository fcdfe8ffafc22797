import * as z from 'zod/mini';
import { type MeDraftBody, meDraftBodySchema } from '../records/me-draft-records.ts';
import { type ChangeRule, put } from './change.ts';

const id = z.string().check(z.minLength(1), z.maxLength(60));

export const draftId = (of: string): string => `draft-${of}`;

const draftArgs = z.object({ id, draft: meDraftBodySchema });
/** Keeps what there is of a recording or a drawing so far; the bytes are kept before. */
export const meDraft: ChangeRule<{ id: string; draft: MeDraftBody }> = {
  name: 'me-draft',
  scopes: ['person'],
  args: draftArgs,
  apply: ({ id: of, draft }, _change, reading) =>
    put({ id: draftId(of), kind: 'me-draft', version: reading.find(draftId(of))?.version ?? 0, body: draft }),
};

const dropDraftArgs = z.object({ id });
export const meDropDraft: ChangeRule<z.infer<typeof dropDraftArgs>> = {
  name: 'me-drop-draft',
  scopes: ['person'],
  args: dropDraftArgs,
  // Nobody else writes a draft, so nothing can have moved on since it was seen.
  apply: ({ id: of }) => ({ ok: true, puts: [], removes: [draftId(of)] }),
};
