import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { isCalendarDate } from '../../domain/calendar-date.ts';
import { type SignedVideo, signedVideoSchema } from '../../domain/records/signed-video.ts';
import { useDevice, useRecords } from '../family.tsx';
import { useDates } from '../i18n/use-dates.tsx';
import { canKeepVideos } from './kept-videos.ts';
import './signed.css';
import { useKeptVideo } from './use-kept-video.tsx';

/** What a council has had signed of the screen that is shown; nothing where there is nothing. */
export function SignedOnPage() {
  const { pathname } = useLocation();
  const records = useRecords('video', 'content');
  const videos = useMemo(
    () =>
      records.flatMap(({ record }) => {
        const video = signedVideoSchema.safeParse(record.body);
        return video.success && video.data.page === pathname ? [video.data] : [];
      }),
    [records, pathname],
  );
  return videos.map((video) => <Signed key={`${video.page} ${video.id}`} video={video} />);
}

function Signed({ video }: { video: SignedVideo }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const length = `${Math.floor(video.seconds / 60)}:${String(Math.round(video.seconds % 60)).padStart(2, '0')}`;
  return (
    <aside className="signed no-print" aria-label={t('bsl:watch', { length })}>
      <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{t('bsl:watch', { length })}</summary>
        {open ? <Player video={video} /> : null}
      </details>
    </aside>
  );
}

function Player({ video }: { video: SignedVideo }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const kept = useKeptVideo(video);
  const [failed, setFailed] = useState(false);
  return (
    <div className="stack-tight">
      <p lang="en-GB" dir="ltr">
        <b>{video.title}</b>
      </p>
      {kept.state === 'looking' ? null : (
        // Without sound: what is signed is said in the captions and in the text under it.
        <video
          key={kept.video}
          src={kept.video}
          controls
          playsInline
          preload="metadata"
          aria-label={video.title}
          onError={() => setFailed(true)}
          onLoadedMetadata={({ currentTarget: { textTracks } }) => {
            setFailed(false);
            const [captions] = textTracks;
            if (captions) captions.mode = 'showing';
          }}
        >
          <track kind="captions" src={kept.captions} srcLang="en-GB" label="English" default />
        </video>
      )}
      {failed && !kept.isKept ? <p role="alert">{t('bsl:cannot-play')}</p> : null}
      <p className="soft small">
        {t('bsl:who', { name: video.signedBy, day: isCalendarDate(video.signedOn) ? long(video.signedOn) : '' })}
      </p>
      <Keeping kept={kept} bytes={video.bytes} />
      <p>
        <b>{t('bsl:transcript')}</b>
      </p>
      {video.transcript.split(/\n\s*\n/).map((paragraph) => (
        <p key={paragraph} lang="en-GB" dir="ltr">
          {paragraph}
        </p>
      ))}
    </div>
  );
}

/** On a library computer nothing is kept, so nothing is offered. */
function Keeping({ kept, bytes }: { kept: ReturnType<typeof useKeptVideo>; bytes: number }) {
  const { t, i18n } = useTranslation();
  const { mode } = useDevice();
  if (!canKeepVideos() || mode === 'memory') return null;
  const megabytes = new Intl.NumberFormat(`${i18n.language}-u-nu-latn`, { maximumFractionDigits: 1 }).format(
    Math.max(0.1, bytes / 1_000_000),
  );
  return (
    <div className="stack-tight">
      <p role="status">
        {kept.state === 'fetching' ? t('bsl:fetching') : kept.isKept ? t('bsl:kept') : null}
        {kept.problem && kept.state === 'ready' && !kept.isKept ? t(`bsl:problems.${kept.problem}`) : null}
      </p>
      {kept.isKept ? (
        <button type="button" className="btn quiet" onClick={() => void kept.drop()}>
          {t('bsl:drop', { megabytes })}
        </button>
      ) : (
        <button type="button" className="btn quiet" disabled={kept.state !== 'ready'} onClick={() => void kept.keep()}>
          {t('bsl:keep', { megabytes })}
        </button>
      )}
    </div>
  );
}
