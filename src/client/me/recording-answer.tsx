import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFile } from '../../domain/records/me-records.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { Icon } from '../ui/icon.tsx';
import { type Draft, joinParts } from './draft-keeper.ts';
import { GoneFile } from './gone-file.tsx';
import { MediaIcon } from './media-icon.tsx';
import { MediaNotices } from './media-notices.tsx';
import { MediaPlayer } from './media-player.tsx';
import { MediaWords } from './media-words.tsx';
import { useOwnRoom } from './own-room.tsx';
import type { RecordedKind } from './recorder.ts';
import { RecordingNow } from './recording-now.tsx';
import { type OwnMedia, orNothing } from './use-own-media.tsx';
import { useOwnUrl } from './use-own-url.tsx';
import { type Recordings, useRecordings } from './use-recordings.tsx';
import './media.css';

/** A voice note or a signed video: record, play, record again, delete. The recording is the answer; words are an extra. */
export function RecordingAnswer({ question, mode, kind }: { question: Question; mode: AgeModeId; kind: RecordedKind }) {
  const { t } = useTranslation();
  const recordings = useRecordings(question, mode, kind);
  const { media, recording, waiting } = recordings;
  const isRunning = recording.phase === 'recording' || recording.phase === 'paused';
  return (
    <div className="stack">
      {isRunning ? (
        <div className="media-box">
          <RecordingNow kind={kind} recording={recording} />
        </div>
      ) : null}
      {recordings.isEarly ? <p role="status">{t('me:media.record.early')}</p> : null}
      {waiting ? <NewOne kind={kind} draft={waiting} recordings={recordings} /> : null}
      {isRunning
        ? null
        : media.files.map((file) => <Kept key={file.id} file={file} kind={kind} media={media} isOld={!!waiting} />)}
      {isRunning || waiting ? null : <Begin kind={kind} recordings={recordings} />}
      {recordings.isUnsaved ? (
        <p className="card kind" role="alert">
          {t('me:media.problem.cannot-save')}
        </p>
      ) : null}
      <MediaNotices media={media} />
    </div>
  );
}

function Begin({ kind, recordings }: { kind: RecordedKind; recordings: Recordings }) {
  const { t } = useTranslation();
  const { phase, problem } = recordings.recording;
  const isFirst = recordings.media.files.length === 0;
  return (
    <>
      {isFirst && !problem ? (
        <p>
          {t(`me:media.record.${kind}.why`)} {kind === 'signed-video' ? t('me:media.photo.ask') : null}{' '}
          {t('me:media.record.stays')}
        </p>
      ) : null}
      {problem ? (
        <div className="card kind" role="alert">
          <p>{t(`me:media.record.problem.${kind}.${problem}`)}</p>
          <p>{t('me:media.record.other-ways')}</p>
        </div>
      ) : null}
      <div className="row">
        <button
          type="button"
          className={isFirst ? 'btn' : 'btn quiet'}
          disabled={phase === 'asking'}
          onClick={() => void recordings.record()}
        >
          <MediaIcon name={kind === 'voice-note' ? 'microphone' : 'film'} />
          {t(isFirst ? `me:media.record.${kind}.start` : `me:media.record.${kind}.again`)}
        </button>
      </div>
      <p className="small soft" role="status">
        {phase === 'asking' ? t('me:media.record.asking') : null}
      </p>
    </>
  );
}

type KeptProps = { file: OwnFile; kind: RecordedKind; media: OwnMedia; isOld: boolean };

function Kept({ file, kind, media, isOld }: KeptProps) {
  const { t } = useTranslation();
  const url = useOwnUrl(file);
  const label = t(isOld ? 'me:media.record.old' : `me:media.record.${kind}.yours`);
  return (
    <section className="media-box" aria-label={label}>
      <h3>{label}</h3>
      {url === 'gone' ? <GoneFile /> : null}
      {url && url !== 'gone' ? <MediaPlayer url={url} kind={kind} seconds={file.seconds} label={label} /> : null}
      {isOld ? null : (
        <>
          <p className="small soft">{t('me:media.saved')}</p>
          <MediaWords file={file} media={media} />
          <div className="row">
            <button type="button" className="btn quiet" onClick={() => void media.remove(file)}>
              <Icon name="bin" />
              {t('me:media.remove')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

type NewOneProps = { kind: RecordedKind; draft: Draft; recordings: Recordings };

function NewOne({ kind, draft, recordings }: NewOneProps) {
  const { t } = useTranslation();
  const url = useDraftUrl(draft);
  const label = t('me:media.record.new');
  return (
    <section className="media-box" aria-label={label}>
      <h3>{label}</h3>
      {url ? <MediaPlayer url={url} kind={kind} seconds={draft.body.seconds} label={label} /> : null}
      <div className="row">
        <button type="button" className="btn" onClick={() => void recordings.take(draft)}>
          {t('me:media.record.use-new')}
        </button>
        <button type="button" className="btn quiet" onClick={() => void recordings.leave(draft)}>
          {t('me:media.record.keep-old')}
        </button>
      </div>
    </section>
  );
}

function useDraftUrl({ body }: Draft): string | undefined {
  const room = useOwnRoom();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let left = false;
    void orNothing(joinParts(room, body)).then((blob) => {
      if (left || !blob) return;
      made = URL.createObjectURL(blob);
      setUrl(made);
    });
    return () => {
      left = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [room, body]);
  return url;
}
