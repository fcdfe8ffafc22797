import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useChange, useHomeScope } from '../../family.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { useToday } from '../../use-today.tsx';
import { uuidv7 } from '../../uuid.ts';
import { draftOf, newDraft } from './entry-draft.ts';
import { EntryFields } from './entry-fields.tsx';
import { type DraftFault, readDraft } from './read-draft.ts';
import { addActs, editActs } from './save-entry.ts';
import { useDraft } from './use-draft.tsx';
import { type KeptEntry, useLog } from './use-log.tsx';

/** Writes an entry down, or changes one. */
export function WritePage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { id } = useParams();
  const entry = useLog(child).entries.find((one) => one.id === id);
  if (id !== undefined && !entry) return <Navigate to="/log" replace />;
  const back = entry ? { to: `/log/${entry.id}`, label: t('log:form.back') } : { to: '/log', label: t('log:title') };
  return (
    <Page title={t(entry ? 'log:form.change-title' : 'log:form.title')} back={back}>
      <EntryForm child={child} entry={entry} key={entry?.id ?? 'new'} />
    </Page>
  );
}

function EntryForm({ child, entry }: { child: Child; entry: KeptEntry | undefined }) {
  const { t } = useTranslation();
  const form = useEntryForm(child, entry);
  return (
    <form className="stack" onSubmit={form.submit} noValidate>
      <ErrorSummary faults={form.faults} />
      {form.isKept ? <p className="card kind">{t('log:form.kept')}</p> : null}
      <EntryFields draft={form.draft} update={form.update} faults={form.faults} scope={form.scope} child={child} />
      <div className="row">
        <button type="submit" className="btn">
          {t('log:form.save')}
        </button>
        <button type="button" className="btn quiet" onClick={form.letGo}>
          {t(entry ? 'log:form.leave' : 'log:form.clear')}
        </button>
      </div>
    </form>
  );
}

function useFaultWords() {
  const { t } = useTranslation();
  return ({ field, fault }: DraftFault): FieldFault => ({
    field,
    words: fault === 'empty' || fault === 'not-a-day' ? t(`common:date.faults.${fault}`) : t(`log:faults.${fault}`),
  });
}

function useEntryForm(child: Child, entry: KeptEntry | undefined) {
  const { t } = useTranslation();
  const today = useToday();
  const home = useHomeScope();
  const change = useChange();
  const navigate = useNavigate();
  const inWords = useFaultWords();
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const form = useDraft(entry?.id ?? child.key, () => (entry ? draftOf(entry.body) : newDraft(today)));
  const scope: ScopeId = entry?.scope ?? child.home?.scope ?? home;
  const leave = async () => {
    await form.clear();
    navigate(entry ? `/log/${entry.id}` : '/log');
  };
  const submit = async (submitted: FormEvent) => {
    submitted.preventDefault();
    const read = readDraft(form.draft);
    if ('faults' in read) return setFaults(read.faults.map(inWords));
    setFaults([]);
    const acts = entry
      ? editActs(entry, read.entry, form.draft.was)
      : addActs(uuidv7(), child.key, read.entry, new Date().toISOString());
    for (const { name, args, base } of acts) {
      const saved = await change(name, args, { scope, base });
      if (!saved.ok) return setFaults([{ field: 'said', words: t(`problems:${saved.problem}`) }]);
    }
    await leave();
  };
  return { ...form, scope, faults, submit, letGo: () => void leave() };
}
