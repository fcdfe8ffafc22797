import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFile } from '../../domain/records/me-records.ts';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { redrawPhoto } from '../photo/redraw-photo.ts';
import { Icon } from '../ui/icon.tsx';
import { GoneFile } from './gone-file.tsx';
import { MediaIcon } from './media-icon.tsx';
import { MediaNotices } from './media-notices.tsx';
import { MediaWords } from './media-words.tsx';
import { type OwnMedia, useOwnMedia } from './use-own-media.tsx';
import { useOwnUrl } from './use-own-url.tsx';
import './media.css';

const mostPhotos = 6;

/** Photos as an answer: from the camera or from the phone, made small here, without where and with what they were taken. */
export function PhotoAnswer({ question, mode }: { question: Question; mode: AgeModeId }) {
  return <Photos key={question.id} question={question} mode={mode} />;
}

function Photos({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const media = useOwnMedia(question, mode, 'photo');
  const [state, setState] = useState<'working' | 'unreadable' | 'saved'>();
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    setState('working');
    let [kept, unread] = [0, 0];
    for (const photo of [...(input.files ?? [])].slice(0, mostPhotos - media.files.length)) {
      const small = await redrawPhoto(photo);
      if (!small) unread += 1;
      else if (await media.keep(small)) kept += 1;
    }
    // The same photo may be chosen again after it was deleted.
    input.value = '';
    setState(unread > 0 ? 'unreadable' : kept > 0 ? 'saved' : undefined);
  };
  return (
    <div className="stack">
      {media.files.length > 0 ? (
        <ul className="media-photos">
          {media.files.map((file, at) => (
            <Photo key={file.id} file={file} number={at + 1} media={media} />
          ))}
        </ul>
      ) : null}
      {media.files.length < mostPhotos ? <PhotoButtons onTake={take} /> : <p>{t('me:media.photo.full')}</p>}
      <p className="small soft" role="status">
        {state === 'working' ? t('me:media.photo.working') : null}
        {state === 'saved' && !media.removed ? t('me:media.saved') : null}
      </p>
      {state === 'unreadable' ? (
        <p className="card kind" role="alert">
          {t('me:media.photo.unreadable')}
        </p>
      ) : null}
      <MediaNotices media={media} />
    </div>
  );
}

function PhotoButtons({ onTake }: { onTake: (event: ChangeEvent<HTMLInputElement>) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <div className="row">
        <label className="btn quiet media-file">
          <Icon name="camera" />
          {t('me:media.photo.take')}
          <input type="file" accept="image/*" capture="environment" className="hidden-visually" onChange={onTake} />
        </label>
        <label className="btn quiet media-file">
          <MediaIcon name="picture" />
          {t('me:media.photo.choose')}
          <input type="file" accept="image/*" multiple className="hidden-visually" onChange={onTake} />
        </label>
      </div>
      <p className="hint">
        {t('me:media.photo.ask')} {t('me:media.photo.place')}
      </p>
    </>
  );
}

function Photo({ file, number, media }: { file: OwnFile; number: number; media: OwnMedia }) {
  const { t } = useTranslation();
  const url = useOwnUrl(file);
  return (
    <li className="stack-tight">
      {url === 'gone' ? <GoneFile /> : null}
      {url && url !== 'gone' ? <img src={url} alt={file.words ?? t('me:media.photo.alt', { number })} /> : null}
      <MediaWords file={file} media={media} />
      <div className="row">
        <button type="button" className="btn quiet" onClick={() => void media.remove(file)}>
          <Icon name="bin" />
          {t('me:media.photo.remove', { number })}
        </button>
      </div>
    </li>
  );
}
