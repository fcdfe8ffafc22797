import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { clockTime } from './clock-time.ts';
import { MediaIcon } from './media-icon.tsx';
import type { RecordedKind } from './recorder.ts';
import { SoundLevel } from './sound-level.tsx';
import { mostSeconds, type Recording } from './use-recording.tsx';

/** While it runs: what is heard or seen, how long still, pause and stop. */
export function RecordingNow({ kind, recording }: { kind: RecordedKind; recording: Recording }) {
  const { t } = useTranslation();
  const stop = useRef<HTMLButtonElement>(null);
  // The button that began it is gone: the one that ends it takes its place for the keyboard too.
  useEffect(() => stop.current?.focus(), []);
  const { phase, seconds, stream } = recording;
  const most = mostSeconds[kind];
  const left = Math.max(0, Math.ceil(most - seconds));
  const isPaused = phase === 'paused';
  return (
    <>
      {kind === 'signed-video' && stream ? <Mirror stream={stream} /> : null}
      <p className={isPaused ? 'media-on paused' : 'media-on'} role="status">
        {t(isPaused ? 'me:media.record.paused' : 'me:media.record.on')}
      </p>
      {kind === 'voice-note' && stream && !isPaused ? <SoundLevel stream={stream} /> : null}
      <p className="media-time">
        {left > 15
          ? t('me:media.record.time', { now: clockTime(seconds), most: clockTime(most) })
          : t('me:media.record.left', { count: left })}
      </p>
      <div className="row">
        <button type="button" className="btn" ref={stop} onClick={recording.stop}>
          <MediaIcon name="stop" />
          {t('me:media.record.stop')}
        </button>
        <button type="button" className="btn quiet" onClick={isPaused ? recording.resume : recording.pause}>
          <MediaIcon name={isPaused ? 'play' : 'pause'} />
          {t(isPaused ? 'me:media.record.go-on' : 'me:media.record.pause')}
        </button>
      </div>
    </>
  );
}

/** What the camera sees, the way round a mirror shows it. */
function Mirror({ stream }: { stream: MediaStream }) {
  const { t } = useTranslation();
  const video = useRef<HTMLVideoElement>(null);
  useEffect(() => {
    if (video.current) video.current.srcObject = stream;
  }, [stream]);
  return <video ref={video} className="mirrored" autoPlay muted playsInline aria-label={t('me:media.record.mirror')} />;
}
