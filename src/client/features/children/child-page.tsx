import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useRecords } from '../../family.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { DateFields, readTyped, typedFrom } from '../../ui/date-fields.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** A child added by hand: name, birthday, joined to the council's record or not, and removing. */
export function ChildPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { children } = useCurrentCase();
  const child = children.find((one) => one.home?.id === id);
  if (!child?.home) return <Navigate to="/" replace />;
  return (
    <Page title={t('children:edit.title', { name: child.name })} back={{ to: '/', label: t('common:back') }}>
      <EditChild child={child} />
      {child.caseScope ? <PartChild child={child} /> : null}
      <RemoveChild child={child} />
    </Page>
  );
}

function EditChild({ child }: { child: Child }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const [name, setName] = useState(child.name);
  const [born, setBorn] = useState(typedFrom(child.born));
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(born);
    const found: FieldFault[] = [];
    if (!name.trim()) found.push({ field: 'name', words: t('children:add.faults.name') });
    if ('fault' in read && read.fault === 'not-a-day')
      found.push({ field: 'born', words: t('children:add.faults.born') });
    setFaults(found);
    if (found.length > 0 || !child.home) return;
    const saved = await change(
      'edit-child',
      { id: child.home.id, name, born: 'date' in read ? read.date : null },
      { scope: child.home.scope },
    );
    if (saved.ok) navigate('/');
    else setFaults([{ field: 'name', words: t(`problems:${saved.problem}`) }]);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <TextField
        id="name"
        type="text"
        label={t('children:add.name')}
        autoComplete="off"
        maxLength={80}
        value={name}
        fault={faultOf(faults, 'name')}
        onChange={(event) => setName(event.target.value)}
      />
      <DateFields
        id="born"
        legend={t('children:add.born')}
        hint={t('children:add.born-hint')}
        value={born}
        fault={faultOf(faults, 'born')}
        onChange={setBorn}
      />
      <button type="submit" className="btn">
        {t('children:edit.save')}
      </button>
    </form>
  );
}

function PartChild({ child }: { child: Child }) {
  const { t } = useTranslation();
  const change = useChange();
  const part = () =>
    child.home && change('link-child', { id: child.home.id, caseRef: null }, { scope: child.home.scope });
  return (
    <section className="card">
      <p>{t('children:part.words', { name: child.name })}</p>
      <button type="button" className="btn quiet" onClick={part}>
        {t('children:part.do')}
      </button>
    </section>
  );
}

function RemoveChild({ child }: { child: Child }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const records = useRecords();
  const written = records.filter(({ record }) => record.body.child === child.home?.id);
  const remove = async () => {
    if (!child.home) return;
    // What the person saw is the child and everything written under them (sync invariant 9).
    const base = Math.max(child.home.version, ...written.map(({ record }) => record.version));
    const saved = await change('remove-child', { id: child.home.id }, { scope: child.home.scope, base });
    if (saved.ok) navigate('/');
  };
  return (
    <AskTwice
      ask={t('children:remove.ask', { name: child.name })}
      sure={t('children:remove.sure', { name: child.name, count: written.length })}
      yes={t('children:remove.yes')}
      no={t('children:remove.no')}
      onYes={remove}
    />
  );
}
