import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAreas } from './use-areas.tsx';

/** The family's local area (DSPL): as worked out, and always theirs to set right. */
export function AreaChoice({ area, onChoose }: { area: string | undefined; onChoose: (area: string) => void }) {
  const { t } = useTranslation();
  const areas = useAreas();
  const mine = areas.find(({ id }) => id === area);
  if (areas.length === 0) return null;
  return (
    <div className="stack">
      <div className="field">
        <label htmlFor="dspl-area">{t('schools:area.label')}</label>
        <p className="hint" id="dspl-area-hint">
          {t(mine ? 'schools:area.hint' : 'schools:area.not-known')}
        </p>
        <select
          id="dspl-area"
          aria-describedby="dspl-area-hint"
          value={mine?.id ?? ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          <option value="">{t('schools:area.none')}</option>
          {areas.map(({ id, towns }) => (
            <option key={id} value={id}>
              {`${id}: ${towns}`}
            </option>
          ))}
        </select>
      </div>
      {mine ? <Link to={`/help/${mine.service}`}>{t('schools:area.who', { area: mine.id })}</Link> : null}
    </div>
  );
}
