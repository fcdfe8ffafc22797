import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { EventKind } from '../../../domain/event-kinds.ts';
import { eventOfKind } from '../../../domain/event-of-kind.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope, useSession } from '../../family.tsx';
import { DateFields, emptyDate, readTyped } from '../../ui/date-fields.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { OddQuestion } from '../../ui/odd-question.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';

/** Where a family most often stands when it opens the app; everything else is added later on Steps. */
const firstKinds: readonly EventKind[] = ['request-received', 'draft-plan-served', 'plan-issued', 'review-meeting'];

/** A name and one date from a letter: all it takes to see a timeline. No account, no server. */
export function AddChildPage() {
  const { t } = useTranslation();
  const form = useAddChild();
  const { person } = useSession();
  return (
    <Page title={t('children:add.title')} back={{ to: '/', label: t('common:back') }}>
      <p>{t(person ? 'children:add.goes' : 'children:add.stays')}</p>
      <form className="stack" onSubmit={form.submit} noValidate>
        <ErrorSummary faults={form.faults} />
        <TextField
          id="name"
          type="text"
          label={t('children:add.name')}
          hint={t('children:add.name-hint')}
          autoComplete="off"
          maxLength={80}
          value={form.name}
          fault={faultOf(form.faults, 'name')}
          onChange={(event) => form.setName(event.target.value)}
        />
        <FirstKind chosen={form.kind} choose={form.setKind} />
        {form.kind === 'later' ? null : (
          <DateFields
            id="date"
            legend={t('children:add.when')}
            hint={t(`children:add.when-hint.${form.kind}`)}
            value={form.date}
            fault={faultOf(form.faults, 'date')}
            onChange={form.setDate}
          />
        )}
        {form.ask ? <OddQuestion odd={[form.ask]} /> : null}
        <details>
          <summary>{t('children:add.born-more')}</summary>
          <DateFields
            id="born"
            legend={t('children:add.born')}
            hint={t('children:add.born-hint')}
            value={form.born}
            fault={faultOf(form.faults, 'born')}
            onChange={form.setBorn}
          />
        </details>
        <button type="submit" className="btn">
          {t(form.ask ? 'steps:form.save-anyway' : 'children:add.save')}
        </button>
      </form>
    </Page>
  );
}

type FirstChoice = EventKind | 'later';

function FirstKind({ chosen, choose }: { chosen: FirstChoice; choose: (kind: FirstChoice) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset className="field">
      <legend>{t('children:add.what')}</legend>
      {firstKinds.map((kind) => (
        <label className="choice" key={kind}>
          <input type="radio" name="kind" checked={chosen === kind} onChange={() => choose(kind)} />
          <span>{t(`steps:kinds.${kind}`)}</span>
        </label>
      ))}
      <label className="choice">
        <input type="radio" name="kind" checked={chosen === 'later'} onChange={() => choose('later')} />
        <span>{t('children:add.later')}</span>
      </label>
    </fieldset>
  );
}

function useAddChild() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange();
  const scope = useHomeScope();
  const today = useToday();
  const { choose } = useCurrentCase();
  const [id] = useState(uuidv7);
  const [name, setName] = useState('');
  const [kind, setKind] = useState<FirstChoice>('request-received');
  const [date, setDate] = useState(emptyDate);
  const [born, setBorn] = useState(emptyDate);
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const [ask, setAsk] = useState<'future' | 'long-ago' | undefined>();

  const read = (): { faults: FieldFault[]; date?: CalendarDate; born?: CalendarDate } => {
    const found: FieldFault[] = [];
    if (!name.trim()) found.push({ field: 'name', words: t('children:add.faults.name') });
    const [when, birth] = [readTyped(date), readTyped(born)];
    if (kind !== 'later' && 'fault' in when)
      found.push({ field: 'date', words: t(`common:date.faults.${when.fault}`) });
    const badBirth = 'fault' in birth ? birth.fault === 'not-a-day' : birth.date > today;
    if (badBirth) found.push({ field: 'born', words: t('children:add.faults.born') });
    return {
      faults: found,
      ...('date' in when ? { date: when.date } : {}),
      ...('date' in birth ? { born: birth.date } : {}),
    };
  };

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const typed = read();
    setFaults(typed.faults);
    if (typed.faults.length > 0) return;
    const odd = kind === 'later' || !typed.date ? undefined : oddFirst(typed.date, kind, today);
    if (odd && ask !== odd) return setAsk(odd);
    const saved = await change('add-child', { id, name, ...(typed.born ? { born: typed.born } : {}) }, { scope });
    const dated = saved.ok && kind !== 'later' && typed.date;
    const second = dated
      ? await change('add-event', { id: uuidv7(), child: id, event: eventOfKind(kind, dated) }, { scope })
      : saved;
    if (!second.ok) return setFaults([{ field: 'name', words: t(`problems:${second.problem}`) }]);
    choose(id);
    navigate('/');
  };
  return { name, setName, kind, setKind, date, setDate, born, setBorn, faults, ask, submit };
}

/** A review meeting may lie ahead; a letter does not. A child with a plan is at most 25. */
function oddFirst(date: CalendarDate, kind: EventKind, today: CalendarDate): 'future' | 'long-ago' | undefined {
  if (date > today && kind !== 'review-meeting') return 'future';
  return Number(today.slice(0, 4)) - Number(date.slice(0, 4)) > 25 ? 'long-ago' : undefined;
}
