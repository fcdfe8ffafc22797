import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import { useChange } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { DateFields, readTyped, type TypedDate, typedFrom } from '../../ui/date-fields.tsx';
import { useToday } from '../../use-today.tsx';
import type { KeptVisit } from './use-visits.tsx';

/** The day of a visit: saved as soon as it is a whole day, so that nothing has to be pressed. */
export function VisitDay({ visit: { id, scope, body } }: { visit: KeptVisit }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const today = useToday();
  const change = useChange();
  const [typed, setTyped] = useState<TypedDate>();
  const [failed, setFailed] = useState(false);
  const save = async (on: CalendarDate | null) => {
    const saved = await change('edit-visit', { id, on }, { scope });
    setFailed(!saved.ok);
  };
  const write = (value: TypedDate) => {
    setTyped(value);
    const read = readTyped(value);
    if ('date' in read && value.year.trim().length === 4) void save(read.date);
    if ('fault' in read && read.fault === 'empty') void save(null);
  };
  const value = typed ?? typedFrom(body.on);
  const isWhole = value.year.trim().length === 4 && value.day !== '' && value.month !== '';
  const fault = isWhole && !('date' in readTyped(value)) ? t('common:date.faults.not-a-day') : undefined;
  return (
    <>
      <div className="no-print stack-tight">
        <DateFields
          id="visit-day"
          legend={t('schools:visit.day')}
          hint={t('schools:visit.day-hint')}
          value={value}
          fault={failed ? t('problems:cannot-save') : fault}
          onChange={write}
        />
        {body.on ? null : (
          <button
            type="button"
            className="btn quiet schools-today"
            onClick={() => {
              setTyped(undefined);
              void save(today);
            }}
          >
            {t('schools:visit.today')}
          </button>
        )}
      </div>
      <p className={body.on ? 'soft' : 'only-print'} role="status">
        {body.on ? t('schools:visit.kept-day', { day: long(body.on) }) : t('schools:visits.no-day')}
      </p>
    </>
  );
}
