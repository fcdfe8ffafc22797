import { useCallback, useEffect, useMemo, useState } from 'react';
import { chosenVoice, speedFor } from '../reading/aloud-settings.ts';
import { createReadAloud, type HowToRead, type ReadResult } from '../reading/read-aloud.ts';

export type Reading = {
  available: boolean;
  isReading: boolean;
  /** What became of the last reading; nothing while it goes on. */
  result: ReadResult | undefined;
  read(texts: readonly string[], how: HowToRead): void;
  stop(): void;
};

/** Reads aloud, and is quiet as soon as the screen is left or hidden. */
export function useReadAloud(): Reading {
  const voice = useMemo(() => createReadAloud(), []);
  const [isReading, setReading] = useState(false);
  const [result, setResult] = useState<ReadResult>();
  useEffect(() => {
    const quiet = () => voice.stop();
    const onHide = () => {
      if (document.hidden) quiet();
    };
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', quiet);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', quiet);
      quiet();
    };
  }, [voice]);
  const read = useCallback(
    (texts: readonly string[], how: HowToRead) => {
      setReading(true);
      setResult(undefined);
      void voice.speak(texts, { rate: speedFor(how.lang), chosen: chosenVoice(how.lang), ...how }).then((done) => {
        setReading(false);
        setResult(done);
      });
    },
    [voice],
  );
  return { available: voice.available, isReading, result, read, stop: voice.stop };
}
