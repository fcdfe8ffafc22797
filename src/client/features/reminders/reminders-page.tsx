import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  leadDays,
  type ReminderKind,
  type ReminderSettings,
  reminderKinds,
} from '../../../domain/reminders/reminder-settings.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { DayChoices } from './day-choices.tsx';
import { Notices } from './notices.tsx';
import './reminders.css';
import { useReminderSettings } from './use-reminder-settings.tsx';

/** What to be reminded of on this device, and when. Every choice is kept as it is made. */
export function RemindersPage() {
  const { t } = useTranslation();
  const { settings, change } = useReminderSettings();
  const [failed, setFailed] = useState(false);
  const keep = async (part: Partial<ReminderSettings>) => setFailed(!(await change(part)).ok);
  const keepKind = (kind: ReminderKind, part: Partial<ReminderSettings['kinds'][ReminderKind]>) =>
    keep({ kinds: { ...settings.kinds, [kind]: { ...settings.kinds[kind], ...part } } });
  return (
    <Page title={t('reminders:title')} back={{ to: '/settings', label: t('settings:title') }}>
      <p>{t('reminders:intro')}</p>
      {failed ? <p role="alert">{t('reminders:cannot-save')}</p> : null}
      <nav className="card todo" aria-label={t('reminders:calendar.title')}>
        <LinkRows
          rows={[{ key: 'calendar', to: '/settings/calendar', icon: 'calendar', words: t('reminders:to-calendar') }]}
        />
      </nav>
      {reminderKinds.map((kind) => {
        const { on, days } = settings.kinds[kind];
        return (
          <section key={kind} className="card reminders" aria-labelledby={`kind-${kind}`}>
            <h2 id={`kind-${kind}`}>{t(`reminders:kinds.${kind}.name`)}</h2>
            <p className="soft" id={`kind-${kind}-what`}>
              {t(`reminders:kinds.${kind}.what`)}
            </p>
            <label className="choice">
              <input
                type="checkbox"
                aria-describedby={`kind-${kind} kind-${kind}-what`}
                checked={on}
                onChange={(event) => keepKind(kind, { on: event.target.checked })}
              />
              <span>{t('reminders:on')}</span>
            </label>
            {on ? (
              <details>
                <summary>
                  {t('reminders:when')}{' '}
                  <span className="soft">
                    {days.length > 0 ? days.map((day) => t(`reminders:days.${day}`)).join(' · ') : t('reminders:never')}
                  </span>
                </summary>
                <DayChoices
                  legend={t('reminders:choose-days')}
                  days={leadDays}
                  chosen={days}
                  onChange={(chosen) => keepKind(kind, { days: chosen })}
                />
              </details>
            ) : null}
          </section>
        );
      })}
      <Notices settings={settings} onChange={keep} />
    </Page>
  );
}
