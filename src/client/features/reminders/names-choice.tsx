import { useTranslation } from 'react-i18next';

/** Off unless the person says so: a calendar is often shared, and a screen is often seen. */
export function NamesChoice({ checked, onChange }: { checked: boolean; onChange: (on: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>
        {t('reminders:names.label')}
        <span className="below soft small">{t('reminders:names.what')}</span>
      </span>
    </label>
  );
}
