import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useChange, useHomeScope } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { AddFiles } from '../../ui/add-files.tsx';
import { ErrorSummary, type FieldFault } from '../../ui/error-summary.tsx';
import { KeptFiles } from '../../ui/kept-files.tsx';
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
      <EntryFields draft={form.draft} update={form.update} faults={form.faults} />
      <FileFields form={form} child={child} />
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

function FileFields({ form, child }: { form: ReturnType<typeof useEntryForm>; child: Child }) {
  const { t } = useTranslation();
  const { draft, update, scope, takeOut } = form;
  return (
    <section className="card" aria-labelledby="form-files">
      <h2 id="form-files">{t('log:files.title')}</h2>
      <KeptFiles ids={draft.files} scope={scope} onRemove={takeOut} />
      <AddFiles
        scope={scope}
        child={child.key}
        onKept={(ids) => update(({ files }) => ({ files: [...files, ...ids] }))}
      />
    </section>
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
  const files = useFiles();
  const form = useDraft(entry?.id ?? child.key, () => (entry ? draftOf(entry.body) : newDraft(today)));
  const scope: ScopeId = entry?.scope ?? child.home?.scope ?? home;
  const had = entry?.body.files ?? [];
  const remove = async (ids: readonly string[]) => {
    for (const id of ids) await files.remove(scope, id);
  };
  /** `unused`: photos that belong to nothing from now on. */
  const leave = async (unused: readonly string[]) => {
    await form.clear();
    await remove(unused);
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
    await leave(had.filter((id) => !form.draft.files.includes(id)));
  };
  const takeOut = (id: string) => {
    form.update((before) => ({ files: before.files.filter((one) => one !== id) }));
    // What is already in the entry goes only when the change is saved.
    if (!had.includes(id)) void remove([id]);
  };
  const letGo = () => void leave(form.draft.files.filter((id) => !had.includes(id)));
  return { ...form, scope, faults, submit, takeOut, letGo };
}
