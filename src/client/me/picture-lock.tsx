import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import './picture-lock.css';
import {
  fewestPictures,
  type LockPicture,
  lockPictureIds,
  lockPictures,
  mostPictures,
} from './picture-lock-pictures.ts';

/**
 * Pictures pressed in an order of their own. They always stand in the same place: a hand remembers places, and somebody
 * with a switch or a screen reader would have to look for each anew. `shows`: while a lock is made they see what they
 * chose; at the door only how many.
 */
export function PictureLock({ legend, done, busy, shows, onDone }: PictureLockProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<LockPicture[]>([]);
  const [asksMore, setAsksMore] = useState(false);
  const press = (id: LockPicture) => {
    setAsksMore(false);
    setChosen((before) => (before.length < mostPictures ? [...before, id] : before));
  };
  const finish = () => {
    if (chosen.length < fewestPictures) return setAsksMore(true);
    setChosen([]);
    onDone(chosen.join(' '));
  };
  return (
    <div className="stack">
      <Chosen chosen={chosen} shows={shows} />
      <fieldset className="lock-pad">
        <legend>{legend}</legend>
        {lockPictureIds.map((id) => (
          <button key={id} type="button" className="lock-picture" onClick={() => press(id)}>
            <LockDrawing id={id} />
            {t(`me:lock.pictures.${id}`)}
          </button>
        ))}
      </fieldset>
      {asksMore ? (
        <p className="fault-words" role="alert">
          {t('me:lock.more', { count: fewestPictures })}
        </p>
      ) : null}
      <div className="row">
        <button type="button" className="btn" aria-disabled={busy} onClick={() => (busy ? undefined : finish())}>
          {busy ? t('me:lock.busy') : done}
        </button>
        <button type="button" className="btn quiet" onClick={() => setChosen((before) => before.slice(0, -1))}>
          {t('me:lock.last')}
        </button>
      </div>
    </div>
  );
}

type PictureLockProps = {
  legend: string;
  done: string;
  busy: boolean;
  shows: boolean;
  onDone: (secret: string) => void;
};

function Chosen({ chosen, shows }: { chosen: readonly LockPicture[]; shows: boolean }) {
  const { t } = useTranslation();
  // A picture may be pressed twice, so only its place tells it apart.
  const places = chosen.map((id, place) => ({ id, place }));
  return (
    <div className={shows ? 'lock-count shows' : 'lock-count'}>
      <p className="small soft" role="status">
        {t('me:lock.chosen', { count: chosen.length })}
      </p>
      <ul className="lock-chosen" aria-hidden={!shows}>
        {places.map(({ id, place }) => (
          <li key={place}>
            {shows ? (
              <>
                <LockDrawing id={id} />
                {t(`me:lock.pictures.${id}`)}
              </>
            ) : (
              <span className="lock-spot" />
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

export function LockDrawing({ id }: { id: LockPicture }) {
  return (
    <svg
      className="lock-drawing"
      aria-hidden="true"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.6"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={lockPictures[id]} />
    </svg>
  );
}
