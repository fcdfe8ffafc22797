import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { openLevelMeter } from './level-meter.ts';
import { useMeLook } from './look.tsx';

const heardFrom = 0.12;
/** So long it has to be quiet before it is said. */
const quietMs = 3000;

/** That the microphone hears something: a bar that goes with the voice, and only words in calm mode. */
export function SoundLevel({ stream }: { stream: MediaStream }) {
  const { t } = useTranslation();
  const { calm } = useMeLook();
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
      {calm ? null : (
        <span className="media-level" aria-hidden="true">
          <span style={{ inlineSize: `${level * 100}%` }} />
        </span>
      )}
      <p className="small soft">{t(isHeard ? 'me:media.record.heard' : 'me:media.record.quiet')}</p>
    </div>
  );
}
