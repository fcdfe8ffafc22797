import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnFile } from '../../../domain/records/me-records.ts';
import { MediaPlayer } from '../../me/media-player.tsx';
import { OwnPicture } from '../../me/own-picture.tsx';
import type { SpaceItem } from '../../me/space-items.ts';
import { useOwnUrl } from '../../me/use-own-url.tsx';
import './space.css';

type SpaceRowProps = { item: SpaceItem; size: string; isTicked: boolean; onTick: (on: boolean) => void };

/** One thing: what it is, where it belongs, how large, and a look at it before it is let go. */
export function SpaceRow({ item, size, isTicked, onTick }: SpaceRowProps) {
  const { t } = useTranslation();
  const id = useId();
  const { file, what, question, word } = item;
  const label = t(`me:space.what.${what}`);
  return (
    <div className="space-row">
      <label className="choice" htmlFor={id}>
        <input
          id={id}
          type="checkbox"
          autoComplete="off"
          checked={isTicked}
          onChange={({ target }) => onTick(target.checked)}
        />
        <span>
          <b>{label}</b> · {size}
          {word === undefined ? null : (
            <span className="below" translate="no" dir="auto">
              {word}
            </span>
          )}
          {question === undefined ? null : <span className="below">{t(`me-questions:${question}.text`)}</span>}
        </span>
      </label>
      {file && (file.kind === 'photo' || file.kind === 'drawing') ? <OwnPicture file={file} /> : null}
      {file && (file.kind === 'voice-note' || file.kind === 'signed-video') ? (
        <Recorded file={file} label={label} />
      ) : null}
    </div>
  );
}

/** Opened only when it is asked for: videos are large, and the device is full. */
function Recorded({ file, label }: { file: OwnFile; label: string }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('me:space.play')}</summary>
      {isOpen ? <Player file={file} label={label} /> : null}
    </details>
  );
}

function Player({ file, label }: { file: OwnFile; label: string }) {
  const { t } = useTranslation();
  const url = useOwnUrl(file);
  if (url === 'gone') return <p>{t('me:media.gone')}</p>;
  if (!url || (file.kind !== 'voice-note' && file.kind !== 'signed-video')) return null;
  return <MediaPlayer url={url} kind={file.kind} seconds={file.seconds} label={label} />;
}
