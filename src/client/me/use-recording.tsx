import { useCallback, useEffect, useRef, useState } from 'react';
import { useBeforeHiding } from '../use-before-hiding.tsx';
import { type RecordedKind, type Recorder, type RecorderProblem, startRecorder } from './recorder.ts';

export const mostSeconds: Record<RecordedKind, number> = { 'voice-note': 180, 'signed-video': 60 };
/** Below what a file may be, whatever the camera makes of the asked bit rate. */
const mostBytes = 24_000_000;

export type Recording = {
  phase: 'idle' | 'asking' | 'recording' | 'paused';
  seconds: number;
  problem: RecorderProblem | undefined;
  /** What the camera and microphone give, while they do. */
  stream: MediaStream | undefined;
  start(hear: RecordingHears): Promise<void>;
  pause(): void;
  resume(): void;
  stop(): void;
};

export type RecordingHears = {
  onPart: (part: Blob, seconds: number) => void;
  onEnd: (parts: readonly Blob[], seconds: number) => void;
};

/** One recording at a time. It ends by itself at its limit, and when the screen is left or hidden. */
export function useRecording(kind: RecordedKind): Recording {
  const [phase, setPhase] = useState<Recording['phase']>('idle');
  const [seconds, setSeconds] = useState(0);
  const [problem, setProblem] = useState<RecorderProblem>();
  const recorder = useRef<Recorder>(undefined);
  const clock = useRef(createStopwatch());
  const isHere = useRef(true);
  const start = useCallback(
    async ({ onPart, onEnd }: RecordingHears) => {
      setPhase('asking');
      setProblem(undefined);
      setSeconds(0);
      const parts: Blob[] = [];
      const watch = createStopwatch();
      const started = await startRecorder(kind, {
        onPart: (part) => {
          parts.push(part);
          onPart(part, watch.seconds());
          if (parts.reduce((sum, { size }) => sum + size, 0) > mostBytes) recorder.current?.stop();
        },
        onEnd: () => {
          recorder.current = undefined;
          setPhase('idle');
          onEnd(parts, watch.seconds());
        },
      });
      if (typeof started === 'string') {
        setProblem(started);
        setPhase('idle');
        return;
      }
      watch.run();
      clock.current = watch;
      recorder.current = started;
      setPhase('recording');
      // The phone asked, and they went away meanwhile.
      if (!isHere.current) started.stop();
    },
    [kind],
  );
  const stop = useCallback(() => {
    clock.current.rest();
    recorder.current?.stop();
  }, []);
  useBeforeHiding(stop);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  useEffect(() => {
    if (phase !== 'recording') return undefined;
    const look = setInterval(() => {
      setSeconds(clock.current.seconds());
      if (clock.current.seconds() >= mostSeconds[kind]) stop();
    }, 250);
    return () => clearInterval(look);
  }, [phase, kind, stop]);
  return {
    ...{ phase, seconds, problem, start, stop, stream: recorder.current?.stream },
    pause: () => {
      recorder.current?.pause();
      clock.current.rest();
      setPhase('paused');
    },
    resume: () => {
      recorder.current?.resume();
      clock.current.run();
      setPhase('recording');
    },
  };
}

/** Counts only while it runs. */
function createStopwatch() {
  let [counted, since] = [0, Number.NaN];
  const now = () => (Number.isNaN(since) ? counted : counted + (performance.now() - since) / 1000);
  return {
    seconds: () => Math.round(now() * 10) / 10,
    run: () => {
      counted = now();
      since = performance.now();
    },
    rest: () => {
      counted = now();
      since = Number.NaN;
    },
  };
}
