import { useTranslation } from 'react-i18next';
import type { LeadDay } from '../../../domain/reminders/reminder-settings.ts';

/** Which days before a date; any number of them. */
export function DayChoices<Day extends LeadDay>({ legend, days, chosen, onChange }: DayChoicesProps<Day>) {
  const { t } = useTranslation();
  const set = (day: Day, on: boolean) => onChange(days.filter((one) => (one === day ? on : chosen.includes(one))));
  return (
    <fieldset className="field">
      <legend>{legend}</legend>
      <div className="day-choices">
        {days.map((day) => (
          <label key={day} className="choice">
            <input
              type="checkbox"
              checked={chosen.includes(day)}
              onChange={(event) => set(day, event.target.checked)}
            />
            <span>{t(`reminders:days.${day}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type DayChoicesProps<Day extends LeadDay> = {
  legend: string;
  days: readonly Day[];
  chosen: readonly Day[];
  onChange: (days: Day[]) => void;
};
