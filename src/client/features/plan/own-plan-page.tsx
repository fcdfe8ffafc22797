import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { type PlanKind, planKinds } from '../../../domain/records/plan-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope } from '../../family.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { DateFields, readTyped, typedFrom } from '../../ui/date-fields.tsx';
import { ErrorSummary, type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { Page } from '../../ui/page.tsx';
import { uuidv7 } from '../../uuid.ts';
import { type Plan, usePlans } from './use-plans.tsx';

/** Begins a plan to be copied in from paper, or changes its kind and day. */
export function OwnPlanPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { child } = useCurrentCase();
  const plan = usePlans(child).find((one) => one.id === id && one.by === 'family');
  if (!child) return <Navigate to="/children/add" replace />;
  if (id && !plan) return <Navigate to="/plan" replace />;
  return (
    <Page
      title={t(plan ? 'plan:form.change' : 'plan:form.add')}
      back={
        plan
          ? { to: `/plan/${plan.id}/write`, label: t('plan:back.write') }
          : { to: '/plan', label: t('plan:back.list') }
      }
    >
      {plan ? null : <p>{t('plan:form.words')}</p>}
      <OwnPlanForm key={plan?.id ?? 'new'} child={child} plan={plan} />
      {plan ? <RemovePlan plan={plan} /> : null}
    </Page>
  );
}

function OwnPlanForm({ child, plan }: { child: Child; plan: Plan | undefined }) {
  const { t } = useTranslation();
  const { kind, setKind, typed, setTyped, faults, submit } = useOwnPlanForm(child, plan);
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} />
      <fieldset className={faultOf(faults, 'kind-draft') ? 'field fault plan-kinds' : 'field plan-kinds'}>
        <legend>{t('plan:form.kind')}</legend>
        {faultOf(faults, 'kind-draft') ? <p className="fault-words">{faultOf(faults, 'kind-draft')}</p> : null}
        {planKinds.map((one) => (
          <label key={one} className="choice">
            <input type="radio" id={`kind-${one}`} name="kind" checked={kind === one} onChange={() => setKind(one)} />
            <span>
              {t(`plan:kinds.${one}`)}
              <span className="below soft small">{t(`plan:form.kinds.${one}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <DateFields
        id="date"
        legend={t('plan:form.date')}
        hint={t('plan:form.date-hint')}
        value={typed}
        fault={faultOf(faults, 'date')}
        onChange={setTyped}
      />
      <button type="submit" className="btn">
        {t(plan ? 'plan:form.save' : 'plan:form.next')}
      </button>
    </form>
  );
}

function useOwnPlanForm(child: Child, plan: Plan | undefined) {
  const { t } = useTranslation();
  const change = useChange();
  const home = useHomeScope();
  const navigate = useNavigate();
  const [kind, setKind] = useState<PlanKind | undefined>(plan?.body.kind);
  const [typed, setTyped] = useState(typedFrom(plan?.body.date));
  const [faults, setFaults] = useState<FieldFault[]>([]);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const read = readTyped(typed);
    const found: FieldFault[] = [];
    if (!kind) found.push({ field: 'kind-draft', words: t('plan:form.kind-fault') });
    if ('fault' in read) found.push({ field: 'date', words: t(`common:date.faults.${read.fault}`) });
    setFaults(found);
    if (!kind || 'fault' in read) return;
    const id = plan?.id ?? uuidv7();
    const saved = plan
      ? await change('edit-own-plan', { id, kind, date: read.date }, { scope: plan.scope })
      : await change(
          'add-own-plan',
          { id, child: child.key, kind, date: read.date },
          { scope: child.home?.scope ?? home },
        );
    if (saved.ok) navigate(`/plan/${id}/write`);
    else setFaults([{ field: 'date', words: t(`problems:${saved.problem}`) }]);
  };
  return { kind, setKind, typed, setTyped, faults, submit };
}

/** Takes only what the person saw (sync invariant 9). */
function RemovePlan({ plan }: { plan: Plan }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const remove = async () => {
    const saved = await change('remove-own-plan', { id: plan.id }, { scope: plan.scope, base: plan.version });
    if (saved.ok) navigate('/plan');
  };
  return (
    <AskTwice
      ask={t('plan:form.remove')}
      sure={t('plan:form.remove-sure')}
      yes={t('plan:form.remove-yes')}
      no={t('plan:form.remove-no')}
      onYes={remove}
    />
  );
}
