import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OwnFile } from '../../domain/records/me-records.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import type { OwnRoom } from '../store/own-room.ts';
import { useBeforeHiding } from '../use-before-hiding.tsx';
import { type Draft, draftsOf } from './draft-keeper.ts';
import { createDrawingDesk, type DrawingDesk, type Strokes } from './drawing-desk.ts';
import { type Drawn, nothingDrawn, showing } from './drawing-marks.ts';
import { exportDrawing } from './export-drawing.ts';
import { latestOnly } from './latest-only.ts';
import { useOwnRoom, useOwnState } from './own-room.tsx';
import { type OwnMedia, orNothing, useOwnMedia } from './use-own-media.tsx';

export type Drawing = {
  media: OwnMedia;
  /** Nothing until what was drawn before has been read. */
  drawn: Drawn | undefined;
  photo: Blob | undefined;
  state: 'saving' | 'saved' | 'cannot-save' | undefined;
  draw(next: Drawn): void;
  drawOn(photo: Blob | undefined): void;
};

/** So long after the last stroke the picture is made; the strokes themselves are kept at once. */
const pauseMs = 800;

/** A drawing that is kept stroke by stroke, and as a picture at each pause. */
export function useDrawing(question: Question, mode: AgeModeId): Drawing {
  const room = useOwnRoom();
  const { records, door } = useOwnState();
  const media = useOwnMedia(question, mode, 'drawing');
  const now = useRef({ media, records });
  now.current = { media, records };
  const desk = useMemo(
    () => createDrawingDesk(room, { question: question.id, mode, format: 'drawing' }),
    [room, question, mode],
  );
  const [drawn, setDrawn] = useState<Drawn>();
  const [photo, setPhoto] = useState<Blob>();
  const [state, setState] = useState<Drawing['state']>();
  const picture = useCallback(() => now.current.media.files.at(-1), []);
  const { save, flush } = useSaving(desk, () => now.current.media, setState);
  useBeforeHiding(flush);

  useEffect(() => {
    if (door !== 'open') return undefined;
    let left = false;
    const [draft] = draftsOf(now.current.records, { question: question.id, format: 'drawing' });
    void orNothing(loadDrawing(room, desk, draft, picture())).then((strokes) => {
      if (left) return;
      setDrawn({ ...nothingDrawn, marks: strokes?.marks ?? [] });
      setPhoto(strokes?.photo);
      // The phone died between the last stroke and its picture.
      if (strokes && draft && strokes.of !== picture()?.id) save(strokes);
    });
    return () => {
      left = true;
    };
  }, [room, door, question, desk, picture, save]);

  return {
    ...{ media, drawn, photo, state },
    draw: (next) => {
      setDrawn(next);
      save({ marks: next.marks, photo });
    },
    drawOn: (next) => {
      setPhoto(next);
      save({ marks: drawn?.marks ?? [], photo: next });
    },
  };
}

/** What was drawn, or, where only the picture is here (made on another device), the picture to draw on. */
async function loadDrawing(
  room: OwnRoom,
  desk: DrawingDesk,
  draft: Draft | undefined,
  picture: OwnFile | undefined,
): Promise<Strokes | undefined> {
  const strokes = draft && (await desk.load(draft));
  if (strokes || !picture) return strokes;
  const bytes = await room.readFile(picture);
  return bytes && { marks: [], photo: new Blob([bytes], { type: picture.type }), of: picture.id };
}

function useSaving(desk: DrawingDesk, media: () => OwnMedia, tell: (state: Drawing['state']) => void) {
  const last = useRef<Strokes>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef({ media, tell });
  now.current = { media, tell };
  const savers = useMemo(() => {
    const strokes = latestOnly(async (value: Strokes) => {
      if (!(await orNothing(desk.keep(value)))) now.current.tell('cannot-save');
    });
    const picture = latestOnly(async (value: Strokes) => {
      const of = await keepPicture(now.current.media(), value);
      if (of === 'cannot-save') return now.current.tell('cannot-save');
      // Unless something was drawn meanwhile, this is what the picture shows.
      if (last.current === value) await strokes({ ...value, of });
      now.current.tell('saved');
    });
    return { strokes, picture };
  }, [desk]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (timer.current !== undefined && last.current) void savers.picture(last.current);
    timer.current = undefined;
  }, [savers]);
  const save = useCallback(
    (value: Strokes) => {
      last.current = value;
      now.current.tell('saving');
      void savers.strokes(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseMs);
    },
    [savers, flush],
  );
  return { save, flush };
}

/** Which picture shows the strokes now; none when there is nothing on the paper. */
async function keepPicture(media: OwnMedia, { marks, photo }: Strokes): Promise<string | undefined | 'cannot-save'> {
  const before = media.files.at(-1);
  if (showing(marks).length === 0 && !photo) {
    if (before) await media.discard(before);
    return undefined;
  }
  const png = await exportDrawing(marks, photo);
  const kept = png && (await media.keep(png, {}, before));
  return kept?.id ?? 'cannot-save';
}
