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
  /** The picture of what is on this paper; all others of the answer were made elsewhere. */
  file: OwnFile | undefined;
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
  const [mine, setMine] = useState<string>();
  const { save, flush, begin } = useSaving(desk, () => now.current.media, { setState, setMine });
  useBeforeHiding(flush);

  useEffect(() => {
    if (door !== 'open') return undefined;
    let left = false;
    const [draft] = draftsOf(now.current.records, { question: question.id, format: 'drawing' });
    void orNothing(loadDrawing(room, desk, draft, now.current.media.files)).then((loaded) => {
      if (left) return;
      const { strokes, picture } = loaded ?? {};
      begin(picture?.id);
      setDrawn({ ...nothingDrawn, marks: strokes?.marks ?? [] });
      setPhoto(strokes?.photo);
      // The phone died between the last stroke and its picture.
      if (strokes && draft && strokes.of !== picture?.id) save(strokes);
    });
    return () => {
      left = true;
    };
  }, [room, door, question, desk, begin, save]);

  return {
    ...{ media, drawn, photo, state },
    file: media.files.find(({ id }) => id === mine),
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

/**
 * What was drawn, or, where only the picture is here, the picture to draw on. Not one whose bytes are on another phone:
 * what is drawn here stands beside it and never in its place.
 */
async function loadDrawing(
  room: OwnRoom,
  desk: DrawingDesk,
  draft: Draft | undefined,
  files: readonly OwnFile[],
): Promise<{ strokes?: Strokes | undefined; picture?: OwnFile | undefined }> {
  const strokes = draft && (await desk.load(draft));
  for (const picture of files.toReversed()) {
    const bytes = await room.readFile(picture);
    if (!bytes) continue;
    const paper = { marks: [], photo: new Blob([bytes], { type: picture.type }), of: picture.id };
    return { strokes: strokes ?? paper, picture };
  }
  return { strokes };
}

type Telling = { setState: (state: Drawing['state']) => void; setMine: (file: string | undefined) => void };

function useSaving(desk: DrawingDesk, media: () => OwnMedia, tell: Telling) {
  const last = useRef<Strokes>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const now = useRef({ media, tell });
  now.current = { media, tell };
  const mine = useRef<string>(undefined);
  const begin = useCallback((file: string | undefined) => {
    mine.current = file;
    now.current.tell.setMine(file);
  }, []);
  const savers = useMemo(() => {
    const strokes = latestOnly(async (value: Strokes) => {
      if (!(await orNothing(desk.keep(value)))) now.current.tell.setState('cannot-save');
    });
    const picture = latestOnly(async (value: Strokes) => {
      const files = now.current.media();
      const before = files.files.find(({ id }) => id === mine.current);
      const of = await keepPicture(files, value, before);
      if (of === 'cannot-save') return now.current.tell.setState('cannot-save');
      begin(of);
      // Unless something was drawn meanwhile, this is what the picture shows; else the next one says that all is saved.
      if (last.current !== value) return;
      await strokes({ ...value, of });
      if (last.current === value) now.current.tell.setState('saved');
    });
    return { strokes, picture };
  }, [desk, begin]);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    if (timer.current !== undefined && last.current) void savers.picture(last.current);
    timer.current = undefined;
  }, [savers]);
  const save = useCallback(
    (value: Strokes) => {
      last.current = value;
      now.current.tell.setState('saving');
      void savers.strokes(value);
      clearTimeout(timer.current);
      timer.current = setTimeout(flush, pauseMs);
    },
    [savers, flush],
  );
  return { save, flush, begin };
}

/** Which picture shows the strokes now; none when there is nothing on the paper. */
async function keepPicture(
  media: OwnMedia,
  { marks, photo }: Strokes,
  before: OwnFile | undefined,
): Promise<string | undefined | 'cannot-save'> {
  if (showing(marks).length === 0 && !photo) {
    if (before) await media.discard(before);
    return undefined;
  }
  const png = await exportDrawing(marks, photo);
  const kept = png && (await media.keep(png, {}, before));
  return kept?.id ?? 'cannot-save';
}
