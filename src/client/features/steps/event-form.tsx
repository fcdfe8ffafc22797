import { useTranslation } from 'react-i18next';
import { type EventKind, planOf } from '../../../domain/event-kinds.ts';
import { DateFields } from '../../ui/date-fields.tsx';
import { ErrorSummary, faultOf } from '../../ui/error-summary.tsx';
import { OddQuestion } from '../../ui/odd-question.tsx';
import { KindFields } from './kind-fields.tsx';
import type { useEventForm } from './use-event-form.tsx';

/** The day, what else the kind asks, and the person's own words. Nothing typed is lost. */
export function EventForm({ kind, form }: { kind: EventKind; form: ReturnType<typeof useEventForm> }) {
  const { t } = useTranslation();
  const { day } = planOf(kind);
  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <ErrorSummary faults={form.faults} />
      {day === 'none' ? null : (
        <DateFields
          id="date"
          legend={t('steps:form.date')}
          hint={`${t(`steps:day.${day}`)} ${t('steps:form.example')}`}
          value={form.typed}
          fault={faultOf(form.faults, 'date')}
          onChange={form.setTyped}
        />
      )}
      <KindFields
        kind={kind}
        answerTo={form.answerTo}
        answer={form.answer}
        dateOf={form.dateOf}
        answerDate={form.answerDate}
        faults={form.faults}
      />
      <div className="field">
        <label htmlFor="note">{t('steps:form.note')}</label>
        <p className="hint" id="note-hint">
          {t('steps:form.note-hint')}
        </p>
        <textarea
          autoComplete="off"
          id="note"
          aria-describedby="note-hint"
          maxLength={4000}
          value={form.note.text}
          onChange={(event) => form.note.write(event.target.value)}
        />
      </div>
      {form.odd.length > 0 ? <OddQuestion odd={form.odd} /> : null}
      <button type="submit" className="btn">
        {t(form.odd.length > 0 ? 'steps:form.save-anyway' : 'steps:form.save')}
      </button>
    </form>
  );
}
