import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReminderSettings } from '../../../domain/reminders/reminder-settings.ts';
import { NamesChoice } from './names-choice.tsx';
import { askToNotify, canNotify } from './show-notice.ts';

const hours = Array.from({ length: 24 }, (_, hour) => hour);

type NoticesProps = { settings: ReminderSettings; onChange: (part: Partial<ReminderSettings>) => void };

/** Notices of the device. The browser is asked only when the person presses. */
export function Notices({ settings, onChange }: NoticesProps) {
  const { t } = useTranslation();
  const [allowed, setAllowed] = useState(canNotify);
  const isOn = settings.notices && allowed === 'granted';
  const start = async () => {
    const granted = await askToNotify();
    setAllowed(canNotify());
    if (granted) onChange({ notices: true });
  };
  return (
    <section className="card reminders" aria-labelledby="notices">
      <h2 id="notices">{t('reminders:notices.title')}</h2>
      <p>{t('reminders:notices.words')}</p>
      <p role="status">
        {allowed === 'none' ? t('reminders:notices.none') : null}
        {allowed === 'denied' ? t('reminders:notices.blocked') : null}
        {isOn ? t('reminders:notices.on') : null}
      </p>
      {isOn ? (
        <button type="button" className="btn quiet" onClick={() => onChange({ notices: false })}>
          {t('reminders:notices.stop')}
        </button>
      ) : allowed === 'none' || allowed === 'denied' ? null : (
        <button type="button" className="btn quiet" onClick={start}>
          {t('reminders:notices.ask')}
        </button>
      )}
      {isOn ? <QuietHours quiet={settings.quiet} onChange={(quiet) => onChange({ quiet })} /> : null}
      <NamesChoice checked={settings.names} onChange={(names) => onChange({ names })} />
    </section>
  );
}

type Quiet = ReminderSettings['quiet'];

function QuietHours({ quiet, onChange }: { quiet: Quiet; onChange: (quiet: Quiet) => void }) {
  const { t, i18n } = useTranslation();
  const clock = new Intl.DateTimeFormat(`${i18n.language}-u-ca-gregory-nu-latn`, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  });
  return (
    <fieldset className="field">
      <legend>{t('reminders:notices.quiet')}</legend>
      <p className="hint">{t('reminders:notices.quiet-what')}</p>
      <div className="quiet-hours">
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className="field">
            <label htmlFor={`quiet-${end}`}>{t(`reminders:notices.${end}`)}</label>
            <select
              id={`quiet-${end}`}
              value={quiet[end]}
              onChange={(event) => onChange({ ...quiet, [end]: Number(event.target.value) })}
            >
              {hours.map((hour) => (
                <option key={hour} value={hour}>
                  {clock.format(hour * 3_600_000)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
