import { useTranslation } from 'react-i18next';
import { type SharedWith, sharedWithIds } from '../../../domain/records/voice-records.ts';

type AudienceProps = { hasRecord: boolean; to: readonly SharedWith[]; onTo: (to: readonly SharedWith[]) => void };

/** Who can see it. Nothing is ticked in advance; without a council's record there is nobody else to tick. */
export function ShareAudience({ hasRecord, to, onTo }: AudienceProps) {
  const { t } = useTranslation();
  return (
    <fieldset className="card">
      <legend>
        <b>{t('me:share.to.title')}</b>
      </legend>
      {sharedWithIds
        .filter((id) => id === 'home' || hasRecord)
        .map((id) => (
          <label className="choice" key={id}>
            <input
              autoComplete="off"
              type="checkbox"
              checked={to.includes(id)}
              onChange={({ target }) => onTo(target.checked ? [...to, id] : to.filter((one) => one !== id))}
            />
            <span>
              {t(`me:share.to.${id}`)}
              <span className="small soft share-state">{t(`me:share.to.${id}-what`)}</span>
            </span>
          </label>
        ))}
      {hasRecord ? null : <p className="soft">{t('me:share.to.no-record')}</p>}
    </fieldset>
  );
}
