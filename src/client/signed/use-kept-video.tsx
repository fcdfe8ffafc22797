import { useCallback, useEffect, useState } from 'react';
import type { SignedVideo } from '../../domain/records/signed-video.ts';
import { dropVideo, type KeepOutcome, keepVideo, keptVideo } from './kept-videos.ts';

type Addresses = { video: string; captions: string };

/** Where a video is played from: this phone where it is kept, else the server; and the ways to keep it and to let it go. */
export function useKeptVideo(files: SignedVideo) {
  const [kept, setKept] = useState<Addresses>();
  const [state, setState] = useState<'looking' | 'ready' | 'fetching'>('looking');
  const [problem, setProblem] = useState<Exclude<KeepOutcome, 'kept'>>();
  const look = useCallback(async () => {
    const found = await keptVideo(files);
    setKept(found && { video: URL.createObjectURL(found.video), captions: URL.createObjectURL(found.captions) });
    setState('ready');
  }, [files]);
  useEffect(() => void look(), [look]);
  useEffect(
    () => () => {
      for (const address of kept ? [kept.video, kept.captions] : []) URL.revokeObjectURL(address);
    },
    [kept],
  );
  const keep = async () => {
    setState('fetching');
    const outcome = await keepVideo(files);
    setProblem(outcome === 'kept' ? undefined : outcome);
    await look();
  };
  const drop = async () => {
    await dropVideo(files);
    await look();
  };
  const { video, captions } = kept ?? files;
  return { state, isKept: kept !== undefined, problem, video, captions, keep, drop };
}
