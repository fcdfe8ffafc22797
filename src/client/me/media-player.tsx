import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from './clock-time.ts';
import { MediaIcon } from './media-icon.tsx';
import type { RecordedKind } from './recorder.ts';

type MediaPlayerProps = { url: string; kind: RecordedKind; seconds: number | undefined; label: string };

/**
 * Plays a recording with one large button. Not the browser's own controls: what was recorded in parts has no length in
 * it, so they would show none (https://issues.chromium.org/issues/40482588); `seconds` was counted while it was made.
 */
export function MediaPlayer({ url, kind, seconds, label }: MediaPlayerProps) {
  const { t } = useTranslation();
  const element = useRef<HTMLAudioElement & HTMLVideoElement>(null);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [cannot, setCannot] = useState(false);
  useEffect(() => {
    const onHide = () => element.current?.pause();
    document.addEventListener('visibilitychange', onHide);
    return () => document.removeEventListener('visibilitychange', onHide);
  }, []);
  const turn = () => {
    const media = element.current;
    if (!media) return;
    if (isPlaying) {
      media.pause();
      media.currentTime = 0;
      return;
    }
    // Refused where the browser knows neither this sound nor this film: it says so by `error` too.
    media.play().catch(() => setCannot(true));
  };
  const word = t(isPlaying ? 'me:media.record.play-stop' : 'me:media.record.play');
  const Media = kind === 'signed-video' ? 'video' : 'audio';
  return (
    <div className="stack-tight">
      <Media
        ref={element}
        src={url}
        preload="auto"
        playsInline
        aria-label={label}
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
        onTimeUpdate={() => setAt(element.current?.currentTime ?? 0)}
        onError={() => setCannot(true)}
      />
      {cannot ? <p role="alert">{t('me:media.record.cannot-play')}</p> : null}
      <div className="row">
        <button type="button" className="btn quiet" aria-label={`${word}: ${label}`} onClick={turn}>
          <MediaIcon name={isPlaying ? 'stop' : 'play'} />
          {word}
        </button>
        {seconds === undefined ? null : <span className="media-time">{clockTime(isPlaying ? at : seconds)}</span>}
      </div>
      {seconds ? <progress className="media-played" aria-hidden="true" max={seconds} value={at} /> : null}
    </div>
  );
}
