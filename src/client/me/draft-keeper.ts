import { draftId } from '../../domain/changes/me-drafts.ts';
import { type MeDraftBody, meDraftBodySchema } from '../../domain/records/me-draft-records.ts';
import type { WaymarkRecord } from '../../domain/records/record.ts';
import type { OwnFileRef } from '../store/own-files.ts';
import type { OwnRoom } from '../store/own-room.ts';
import { uuidv7 } from '../uuid.ts';

export type Draft = { id: string; body: MeDraftBody };

/** What was begun at this question and is not the answer yet, the newest first. */
export function draftsOf(
  records: ReadonlyMap<string, WaymarkRecord>,
  { question, format }: Pick<MeDraftBody, 'question' | 'format'>,
): Draft[] {
  const start = draftId('').length;
  return [...records.values()]
    .filter(({ kind }) => kind === 'me-draft')
    .map(({ id, body }) => ({ id: id.slice(start), body: meDraftBodySchema.parse(body) }))
    .filter(({ body }) => body.question === question && body.format === format)
    .sort((one, other) => (one.id < other.id ? 1 : -1));
}

/** The bytes of a draft as far as they are whole: what was recorded up to the moment the phone died. */
export async function joinParts(room: OwnRoom, { parts, type }: MeDraftBody): Promise<Blob | undefined> {
  const whole: Uint8Array<ArrayBuffer>[] = [];
  for (const part of parts) {
    const bytes = await room.readFile(part);
    if (!bytes) break;
    whole.push(bytes);
  }
  return whole.length > 0 ? new Blob(whole, { type }) : undefined;
}

export async function dropDraft(room: OwnRoom, { id, body }: Draft): Promise<void> {
  await room.say('me-drop-draft', { id });
  await dropParts(room, body.parts);
}

export async function dropParts(room: OwnRoom, parts: readonly OwnFileRef[]): Promise<void> {
  for (const { id } of parts) await room.dropFile(id);
}

export type DraftKeeper = {
  id: string;
  /** Seals one more part and notes it, after those before it. False when the disk would not take it. */
  add(part: Blob, seconds: number): Promise<boolean>;
  /** As it was last kept; resolves after everything that was added. */
  kept(): Promise<Draft | undefined>;
};

export function createDraftKeeper(
  room: OwnRoom,
  about: Pick<MeDraftBody, 'question' | 'mode' | 'format'>,
): DraftKeeper {
  const id = uuidv7();
  let draft: Draft | undefined;
  let last: Promise<boolean> = Promise.resolve(true);
  const keep = async (part: Blob, seconds: number): Promise<boolean> => {
    const ref = await room.keepFile(uuidv7(), new Uint8Array(await part.arrayBuffer()));
    const type = part.type.split(';')[0] ?? '';
    const body: MeDraftBody = { ...about, type, parts: [...(draft?.body.parts ?? []), ref], seconds };
    const said = await room.say('me-draft', { id, draft: body });
    if (said.ok) draft = { id, body };
    return said.ok;
  };
  return {
    id,
    add: (part, seconds) => {
      // After one that was not kept the later ones make no sound: they are not kept either.
      last = last.then((isWhole) => isWhole && keep(part, seconds)).catch(notKept);
      return last;
    },
    kept: () => last.then(() => draft),
  };
}

function notKept(error: unknown): false {
  if (error instanceof Error && error.name === 'DiskFailure') return false;
  throw error;
}
