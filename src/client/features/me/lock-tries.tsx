import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { useOwnRoom } from '../../me/own-room.tsx';

type Outcome = Awaited<ReturnType<ReturnType<typeof useOwnRoom>['unlock']>>;

/** One try at a time, and what became of the last. */
export function useTries(tryIt: (secret: string) => Promise<Outcome>, onRight: () => void) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const attempt = async (secret: string) => {
    setBusy(true);
    setOutcome(undefined);
    try {
      const done = await tryIt(secret);
      setOutcome(done);
      if (done === 'open') onRight();
    } finally {
      setBusy(false);
    }
  };
  return { busy, outcome, attempt: (secret: string) => void attempt(secret) };
}

/** In kind words: that it was not right, or that there is a break, and for how long. */
export function TriesLine({ outcome, busy, wrong }: { outcome: Outcome | undefined; busy: boolean; wrong: string }) {
  const { t } = useTranslation();
  const left = useSecondsLeft(typeof outcome === 'object' ? outcome.waitUntil : undefined);
  const isOver = typeof outcome === 'object' && left === 0;
  return (
    <div className="stack-tight">
      <p role="status" className="lock-said">
        {busy ? t('me:lock.busy') : null}
        {outcome === 'wrong' ? wrong : null}
        {outcome === 'cannot-read' ? t('me:lock.trouble.cannot-read') : null}
        {typeof outcome === 'object' && !isOver ? t('me:lock.wait.words') : null}
        {isOver ? t('me:lock.wait.over') : null}
      </p>
      {left > 0 ? (
        // Not spoken each second; a screen reader finds it below the line that was.
        <p>
          {left > 60
            ? t('me:lock.wait.minutes', { count: Math.ceil(left / 60) })
            : t('me:lock.wait.seconds', { count: left })}
        </p>
      ) : null}
    </div>
  );
}

function useSecondsLeft(until: number | undefined): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (until === undefined) return;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, 1000);
    return () => clearInterval(timer);
  }, [until]);
  return until === undefined ? 0 : Math.max(0, Math.ceil((until - now) / 1000));
}
