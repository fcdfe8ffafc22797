import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lookId } from '../../domain/changes/me-answers.ts';
import { meLookBodySchema } from '../../domain/records/me-records.ts';
import { openLevelMeter } from './level-meter.ts';
import { useOwnState } from './own-room.tsx';

const heardFrom = 0.12;
/** So long it has to be quiet before it is said. */
const quietMs = 3000;

/** That the microphone hears something: a bar that goes with the voice, and only words where nothing may move. */
export function SoundLevel({ stream }: { stream: MediaStream }) {
  const { t } = useTranslation();
  const isStill = useStill();
  const [level, setLevel] = useState(0);
  const [isHeard, setHeard] = useState<boolean>();
  useEffect(() => {
    const meter = openLevelMeter(stream);
    if (!meter) return undefined;
    let lastHeard = performance.now();
    const look = setInterval(() => {
      const now = meter.level();
      if (now >= heardFrom) lastHeard = performance.now();
      setLevel(Math.round(now * 20) / 20);
      setHeard(performance.now() - lastHeard < quietMs);
    }, 100);
    return () => {
      clearInterval(look);
      meter.close();
    };
  }, [stream]);
  if (isHeard === undefined) return null;
  return (
    <div className="stack-tight">
      {isStill ? null : (
        <span className="media-level" aria-hidden="true">
          <span style={{ inlineSize: `${level * 100}%` }} />
        </span>
      )}
      <p className="small soft">{t(isHeard ? 'me:media.record.heard' : 'me:media.record.quiet')}</p>
    </div>
  );
}

/** Calm mode, or a phone that is asked to move little. */
function useStill(): boolean {
  const look = useOwnState().records.get(lookId);
  const isCalm = look ? meLookBodySchema.parse(look.body).calm === true : false;
  return isCalm || matchMedia('(prefers-reduced-motion: reduce)').matches;
}
