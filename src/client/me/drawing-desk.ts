import type { MeDraftBody } from '../../domain/records/me-draft-records.ts';
import type { OwnFileRef } from '../store/own-files.ts';
import type { OwnRoom } from '../store/own-room.ts';
import { uuidv7 } from '../uuid.ts';
import { type Draft, dropParts } from './draft-keeper.ts';
import { type Mark, marksSchema, showing } from './drawing-marks.ts';

type About = Pick<MeDraftBody, 'question' | 'mode' | 'format'>;

/** What a drawing is made of. `of` is the picture that shows exactly this. */
export type Strokes = { marks: readonly Mark[]; photo: Blob | undefined; of?: string | undefined };

export type DrawingDesk = {
  /** What was drawn last time, so that it can be undone and rubbed out today. Cleared paper is clear for good. */
  load(draft: Draft): Promise<Strokes | undefined>;
  /** Strokes first, then the note of them, then the older strokes go. False when the disk would not take them. */
  keep(strokes: Strokes): Promise<boolean>;
};

/** The strokes of one drawing on this device. They are no part of the answer: what was rubbed out is not shared. */
export function createDrawingDesk(room: OwnRoom, about: About): DrawingDesk {
  let id = uuidv7();
  let parts: OwnFileRef[] = [];
  let photoKept: { blob: Blob; ref: OwnFileRef } | undefined;
  const refOf = async (photo: Blob | undefined): Promise<OwnFileRef | undefined> => {
    if (!photo) photoKept = undefined;
    else if (photoKept?.blob !== photo) photoKept = { blob: photo, ref: await keepBytes(room, photo) };
    return photoKept?.ref;
  };
  return {
    load: async (draft) => {
      ({ id } = draft);
      parts = [...draft.body.parts];
      const [strokes, behind] = draft.body.parts;
      const bytes = strokes && (await room.readFile(strokes));
      const photo = behind && (await room.readFile(behind));
      if (!bytes || (behind && !photo)) return undefined;
      const read = marksSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
      if (!read.success) return undefined;
      const blob = photo && new Blob([photo], { type: 'image/jpeg' });
      if (blob && behind) photoKept = { blob, ref: behind };
      return { marks: showing(read.data), photo: blob, of: draft.body.of };
    },
    keep: async ({ marks, photo, of }) => {
      const before = parts;
      const strokes = await keepBytes(room, new Blob([JSON.stringify(marks)]));
      const behind = await refOf(photo);
      parts = behind ? [strokes, behind] : [strokes];
      const draft: MeDraftBody = { ...about, type: 'application/json', parts, ...(of ? { of } : {}) };
      const said = await room.say('me-draft', { id, draft });
      const left = said.ok ? before.filter((old) => old.id !== behind?.id) : [strokes];
      if (!said.ok) parts = before;
      await dropParts(room, left);
      return said.ok;
    },
  };
}

const keepBytes = async (room: OwnRoom, blob: Blob): Promise<OwnFileRef> =>
  room.keepFile(uuidv7(), new Uint8Array(await blob.arrayBuffer()));
