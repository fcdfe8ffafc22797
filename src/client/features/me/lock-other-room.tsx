import { useTranslation } from 'react-i18next';
import { useOtherRooms } from '../../me/own-room.tsx';

/** Two rooms of one child, made before they were joined to the council's record: neither is lost, and each is theirs. */
export function OtherRoom() {
  const { t } = useTranslation();
  const { others, enter } = useOtherRooms();
  if (others.length === 0) return null;
  return (
    <section className="card" aria-labelledby="other-room">
      <h2 id="other-room">{t('me:lock.other-room.title')}</h2>
      <p>{t('me:lock.other-room.words')}</p>
      <div className="row">
        {others.map((owner, at) => (
          <button key={owner} type="button" className="btn quiet" onClick={() => enter(owner)}>
            {others.length === 1 ? t('me:lock.other-room.go') : t('me:lock.other-room.go-number', { number: at + 1 })}
          </button>
        ))}
      </div>
    </section>
  );
}
