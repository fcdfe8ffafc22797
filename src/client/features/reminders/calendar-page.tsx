import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { alarmDays } from '../../../domain/reminders/reminder-settings.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { CalendarAddress } from './calendar-address.tsx';
import { DayChoices } from './day-choices.tsx';
import { NamesChoice } from './names-choice.tsx';
import './reminders.css';
import { useCalendarFile } from './use-calendar-file.tsx';
import { useReminderSettings } from './use-reminder-settings.tsx';

/** The dates for the calendar of the phone: a file made here, with no signal, or an address that keeps itself up. */
export function CalendarPage() {
  const { t } = useTranslation();
  const { settings, change } = useReminderSettings();
  const { child } = useCurrentCase();
  const { dates, save, hasOld } = useCalendarFile();
  const [isSaved, setIsSaved] = useState(false);
  const give = async (chosen: typeof dates) => {
    await save(chosen);
    setIsSaved(true);
  };
  return (
    <Page title={t('reminders:calendar.title')} back={{ to: '/settings/reminders', label: t('reminders:title') }}>
      <p>{t('reminders:calendar.intro')}</p>
      {dates.length === 0 && !hasOld ? (
        <NoDates />
      ) : (
        <section className="card reminders">
          <DayChoices
            legend={t('reminders:calendar.alarms')}
            days={alarmDays}
            chosen={settings.calendarDays}
            onChange={(calendarDays) => change({ calendarDays })}
          />
          <NamesChoice checked={settings.names} onChange={(names) => change({ names })} />
          <button type="button" className="btn" onClick={() => give(dates)}>
            <Icon name="calendar" />
            {t('reminders:calendar.all', { name: child?.name ?? '' })}
          </button>
          <p role="status">{isSaved ? t('reminders:calendar.done') : ''}</p>
          <p className="soft">{t('reminders:calendar.again')}</p>
        </section>
      )}
      {dates.length > 0 ? <SingleDates dates={dates} onSave={give} /> : null}
      <CalendarAddress days={settings.calendarDays} />
    </Page>
  );
}

/** After a death there is nothing to write down: quiet words, as on Home. */
function NoDates() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  if (child?.died) return <p>{t('home:quiet.words')}</p>;
  return (
    <section className="card reminders">
      <p>{t('reminders:calendar.empty')}</p>
      <Link className="btn" to={child ? '/steps/add' : '/steps'}>
        {t('reminders:calendar.add')}
      </Link>
    </section>
  );
}

type Dates = ReturnType<typeof useCalendarFile>['dates'];

function SingleDates({ dates, onSave }: { dates: Dates; onSave: (chosen: Dates) => void }) {
  const { t } = useTranslation();
  const { long } = useDates();
  return (
    <section className="card reminders" aria-labelledby="single-dates">
      <h2 id="single-dates">{t('reminders:calendar.dates')}</h2>
      <ul>
        {dates.map((date) => {
          const what = t(`clocks:deadlines.${date.deadline.id}.name`);
          return (
            <li key={date.name}>
              <b>{what}</b>
              <p className="soft">{long(date.deadline.due)}</p>
              <div className="row">
                <button
                  type="button"
                  className="btn quiet"
                  aria-label={t('reminders:calendar.one-what', { what: `${what}, ${long(date.deadline.due)}` })}
                  onClick={() => onSave([date])}
                >
                  {t('reminders:calendar.one')}
                </button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
