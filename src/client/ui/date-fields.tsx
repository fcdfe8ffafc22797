import { useTranslation } from 'react-i18next';
import { type CalendarDate, isCalendarDate } from '../../domain/calendar-date.ts';
import { describedBy, FieldNotes } from './field-notes.tsx';

export type TypedDate = { day: string; month: string; year: string };
export const emptyDate: TypedDate = { day: '', month: '', year: '' };

export function typedFrom(date: CalendarDate | undefined): TypedDate {
  if (!date) return emptyDate;
  const [year = '', month = '', day = ''] = date.split('-');
  return { day: String(Number(day)), month: String(Number(month)), year };
}

export type ReadDate = { date: CalendarDate } | { fault: 'empty' | 'not-a-day' };

/** What three boxes say as one day. "26" is read as 2026: nobody writes the century on a letter by hand. */
export function readTyped(typed: TypedDate): ReadDate {
  const [day, month, year] = [typed.day.trim(), typed.month.trim(), typed.year.trim()];
  if (!day && !month && !year) return { fault: 'empty' };
  const full = /^\d{2}$/.test(year) ? `20${year}` : year;
  const text = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(text) ? { date: text } : { fault: 'not-a-day' };
}

/** Three boxes for day, month and year: the pattern that works with a cheap keyboard and a letter in the other hand. */
export function DateFields({ id, legend, hint, value, fault, onChange }: DateFieldsProps) {
  const { t } = useTranslation();
  return (
    <fieldset className={fault ? 'field fault' : 'field'} aria-describedby={describedBy(id, hint, fault)}>
      <legend>{legend}</legend>
      <FieldNotes id={id} hint={hint} fault={fault} />
      <div className="dates">
        {(['day', 'month', 'year'] as const).map((part) => (
          <label key={part} className={part}>
            {t(`common:date.${part}`)}
            <input
              id={part === 'day' ? id : `${id}-${part}`}
              inputMode="numeric"
              autoComplete="off"
              maxLength={part === 'year' ? 4 : 2}
              aria-invalid={fault ? true : undefined}
              value={value[part]}
              onChange={(event) => onChange({ ...value, [part]: event.target.value })}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type DateFieldsProps = {
  id: string;
  legend: string;
  hint?: string;
  value: TypedDate;
  fault: string | undefined;
  onChange: (value: TypedDate) => void;
};
