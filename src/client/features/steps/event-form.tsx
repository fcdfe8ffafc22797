import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CaseLine } from '../../../domain/case-line.ts';
import { type EventKind, eventKindNames, eventKinds, kindOf } from '../../../domain/event-kinds.ts';
import { type OddDate, oddDates } from '../../../domain/odd-dates.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope } from '../../family.tsx';
import { DateFields, readTyped, typedFrom } from '../../ui/date-fields.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { OddQuestion } from '../../ui/odd-question.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';

type Own = NonNullable<CaseLine['own']>;

/** Nothing typed is lost: a fault or a question leaves every word in its box. */
export function EventForm({ own }: { own: Own | undefined }) {
  const { t } = useTranslation();
  const form = useEventForm(own);
  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <ErrorSummary faults={form.faults} />
      <div className={faultOf(form.faults, 'kind') ? 'field fault' : 'field'}>
        <label htmlFor="kind">{t('steps:form.kind')}</label>
        {faultOf(form.faults, 'kind') ? (
          <p className="fault-words" id="kind-fault">
            {faultOf(form.faults, 'kind')}
          </p>
        ) : null}
        <select
          id="kind"
          aria-invalid={faultOf(form.faults, 'kind') ? true : undefined}
          aria-describedby={faultOf(form.faults, 'kind') ? 'kind-fault' : undefined}
          value={form.kind}
          onChange={(event) => form.setKind(event.target.value as EventKind | '')}
        >
          <option value="">{t('steps:form.choose')}</option>
          {eventKindNames.map((kind) => (
            <option key={kind} value={kind}>
              {t(`steps:kinds.${kind}`)}
            </option>
          ))}
        </select>
      </div>
      <DateFields
        id="date"
        legend={t('steps:form.date')}
        hint={t('steps:form.date-hint')}
        value={form.typed}
        fault={faultOf(form.faults, 'date')}
        onChange={form.setTyped}
      />
      <div className="field">
        <label htmlFor="note">{t('steps:form.note')}</label>
        <p className="hint" id="note-hint">
          {t('steps:form.note-hint')}
        </p>
        <textarea
          id="note"
          aria-describedby="note-hint"
          maxLength={4000}
          value={form.note}
          onChange={(event) => form.setNote(event.target.value)}
        />
      </div>
      {form.odd.length > 0 ? <OddQuestion odd={form.odd} /> : null}
      <button type="submit" className="btn">
        {t(form.odd.length > 0 ? 'steps:form.save-anyway' : 'steps:form.save')}
      </button>
    </form>
  );
}

function useEventForm(own: Own | undefined) {
  const { t } = useTranslation();
  const { child, story } = useCurrentCase();
  const change = useChange();
  const home = useHomeScope();
  const today = useToday();
  const navigate = useNavigate();
  const [kind, setKind] = useState<EventKind | ''>(own ? (kindOf(own.body.event) ?? '') : '');
  const [typed, setTyped] = useState(typedFrom(own && 'date' in own.body.event ? own.body.event.date : undefined));
  const [note, setNote] = useState(own?.body.note ?? '');
  const [was] = useState(own?.body.note ?? '');
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [asked, setAsked] = useState<{ about: string; odd: OddDate[] }>({ about: '', odd: [] });
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const read = readTyped(typed);
    const found: FieldFault[] = [];
    if (!kind) found.push({ field: 'kind', words: t('steps:faults.kind') });
    if ('fault' in read) found.push({ field: 'date', words: t(`common:date.faults.${read.fault}`) });
    setFaults(found);
    if (!kind || 'fault' in read || !child) return;
    const event = eventKinds[kind](read.date);
    const others = story.lines.filter((line) => line.own?.id !== own?.id || !own);
    const odd = oddDates(event, { today, born: child.born, lines: others });
    const about = `${kind}|${read.date}`;
    if (odd.length > 0 && asked.about !== about) return setAsked({ about, odd });
    const saved = own
      ? await change(
          'edit-event',
          { id: own.id, event, ...(note === was ? {} : { note: { text: note, was } }) },
          { scope: own.scope },
        )
      : await change(
          'add-event',
          { id: uuidv7(), child: child.key, event, ...(note ? { note } : {}) },
          { scope: child.home?.scope ?? home },
        );
    if (saved.ok) navigate('/steps');
    else setFaults([{ field: 'note', words: t(`problems:${saved.problem}`) }]);
  };
  return { kind, setKind, typed, setTyped, note, setNote, faults, odd: asked.odd, submit };
}
