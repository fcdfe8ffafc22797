import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { OwnFile } from '../../domain/records/me-records.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { createDraftKeeper, type Draft, draftsOf, dropDraft, joinParts } from './draft-keeper.ts';
import { useOwnRoom, useOwnState } from './own-room.tsx';
import type { RecordedKind } from './recorder.ts';
import { type OwnMedia, orNothing, useOwnMedia } from './use-own-media.tsx';
import { type Recording, useRecording } from './use-recording.tsx';

export type Recordings = {
  media: OwnMedia;
  recording: Recording;
  /** Recorded anew while there is an older one: it waits for their choice. */
  waiting: Draft | undefined;
  /** A part could not be kept: the disk is full. What was recorded is still in memory until it is stopped. */
  isUnsaved: boolean;
  /** It was found as it had been left when the phone died. */
  isEarly: boolean;
  record(): Promise<void>;
  take(draft: Draft): Promise<void>;
  leave(draft: Draft): Promise<void>;
};

/** A question's recording: kept part by part while it runs; the older one stays until the new one is taken. */
export function useRecordings(question: Question, mode: AgeModeId, kind: RecordedKind): Recordings {
  const room = useOwnRoom();
  const { records, door } = useOwnState();
  const media = useOwnMedia(question, mode, kind);
  const recording = useRecording(kind);
  const [running, setRunning] = useState<string>();
  const [isUnsaved, setUnsaved] = useState(false);
  const [isEarly, setEarly] = useState(false);
  const drafts = useMemo(() => draftsOf(records, { question: question.id, format: kind }), [records, question, kind]);
  const isDone = ({ id }: Draft) => media.files.some((file) => file.id === id);
  const waiting = drafts.find((draft) => draft.id !== running && !isDone(draft));
  const leftOver = drafts.find((draft) => draft.id !== running && isDone(draft));
  const old = media.files.at(-1);
  const { keep } = media;

  const take = useCallback(
    async (draft: Draft, instead: OwnFile | undefined) => {
      const whole = await orNothing(joinParts(room, draft.body));
      const seconds = draft.body.seconds;
      const kept =
        whole && (await keep(whole, { id: draft.id, ...(seconds === undefined ? {} : { seconds }) }, instead));
      // Without its bytes there is nothing left of it.
      if (kept || !whole) await orNothing(dropDraft(room, draft));
      return kept !== undefined;
    },
    [room, keep],
  );

  // Found when the screen is opened: the app was closed, or the phone died, before it was done.
  const found = useRef<string>(undefined);
  const isFree = door === 'open' && recording.phase === 'idle' && running === undefined && !old;
  useEffect(() => {
    if (!isFree || !waiting || found.current === waiting.id) return;
    found.current = waiting.id;
    void take(waiting, undefined).then(setEarly);
  }, [isFree, waiting, take]);

  // The app was closed after the recording was kept, before what it was kept from was gone.
  useEffect(() => {
    if (leftOver) void orNothing(dropDraft(room, leftOver));
  }, [room, leftOver]);

  const record = useCallback(async () => {
    const keeper = createDraftKeeper(room, { question: question.id, mode, format: kind });
    setRunning(keeper.id);
    setUnsaved(false);
    setEarly(false);
    await recording.start({
      onPart: (part, seconds) => void keeper.add(part, seconds).then((isKept) => setUnsaved(!isKept)),
      onEnd: async (parts, seconds) => {
        const draft = await keeper.kept();
        if (!old && parts.length > 0) {
          const kept = await keep(new Blob([...parts], { type: parts[0]?.type ?? '' }), { id: keeper.id, seconds });
          if (kept && draft) await orNothing(dropDraft(room, draft));
        }
        setRunning(undefined);
      },
    });
  }, [room, question, mode, kind, recording.start, old, keep]);

  return {
    ...{ media, recording, isUnsaved, isEarly, record },
    waiting: recording.phase === 'idle' && running === undefined && old ? waiting : undefined,
    take: async (draft) => void (await take(draft, old)),
    leave: async (draft) => void (await orNothing(dropDraft(room, draft))),
  };
}
