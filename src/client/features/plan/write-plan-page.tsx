import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { type PlanSectionId, planSectionIds } from '../../../domain/records/plan-records.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange } from '../../family.tsx';
import { KeptTexts } from '../../ui/kept-texts.tsx';
import { Page } from '../../ui/page.tsx';
import { useSavedText } from '../../use-saved-text.tsx';
import { usePlanNames } from './use-plan-names.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** What one section may hold. The box itself has no limit: it would cut off what is pasted without a word. */
const longest = 50_000;

/** Copies a plan in, section by section; each is saved as it is typed or pasted. */
export function WritePlanPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { child } = useCurrentCase();
  const { full } = usePlanNames();
  const plan = usePlans(child).find((one) => one.id === id && one.by === 'family');
  if (!plan) return <Navigate to="/plan" replace />;
  return (
    <Page title={t('plan:write.title')} back={{ to: '/plan', label: t('plan:back.list') }}>
      <p className="soft">
        {full(plan)} <Link to={`/plan/${plan.id}/change`}>{t('plan:write.change')}</Link>
      </p>
      <p>{t('plan:write.words')}</p>
      {planSectionIds.map((section) => (
        <WriteSection key={section} plan={plan} section={section} />
      ))}
      <Link className="btn" to={`/plan/${plan.id}`}>
        {t('plan:write.done')}
      </Link>
    </Page>
  );
}

function WriteSection({ plan, section }: { plan: Plan; section: PlanSectionId }) {
  const { t } = useTranslation();
  const kept = plan.body.sections.find((one) => one.id === section);
  const isWritten = Boolean(kept?.text);
  return (
    <details className="card write-section">
      <summary>
        <span className="letter">{section}</span> <b>{t(`plan:sections.${section}.name`)}</b>{' '}
        <span className={isWritten ? 'tag ok' : 'tag'}>
          {t(isWritten ? 'plan:write.is-there' : 'plan:write.empty')}
        </span>
      </summary>
      <SectionField plan={plan} section={section} text={kept?.text ?? ''} earlier={kept?.earlier ?? []} />
    </details>
  );
}

function SectionField({ plan, section, text, earlier }: SectionFieldProps) {
  const { t } = useTranslation();
  const change = useChange();
  const { id: planId, scope } = plan;
  const save = useCallback(
    async (written: string, was: string) =>
      written.length > longest
        ? { ok: false }
        : change('write-plan-section', { id: planId, section, text: written, was }, { scope }),
    [change, planId, section, scope],
  );
  const box = useSavedText(text, save);
  const texts = [text, ...earlier.map((one) => one.text)];
  const choose = (chosen: string) =>
    void change('choose-plan-section', { id: planId, section, text: chosen, dropped: texts }, { scope });
  const field = `section-${section}`;
  return (
    <div className="field">
      <label htmlFor={field}>{t('plan:write.text', { letter: section })}</label>
      <p className="hint" id={`${field}-hint`}>
        {t(`plan:sections.${section}.what`)}
      </p>
      {box.state === 'cannot-save' ? (
        <p className="fault-words" role="alert">
          {box.text.length > longest ? t('plan:write.too-long') : t('problems:cannot-save')}
        </p>
      ) : null}
      {earlier.length > 0 ? <KeptTexts texts={texts} onChoose={choose} /> : null}
      <textarea
        autoComplete="off"
        id={field}
        rows={8}
        dir="auto"
        aria-describedby={`${field}-hint ${field}-state`}
        value={box.text}
        onChange={(event) => box.write(event.target.value)}
        onBlur={box.settle}
      />
      <p className="small soft" id={`${field}-state`} role="status">
        {box.state === 'empty' || box.state === 'cannot-save' ? '' : t(`common:words.${box.state}`)}
      </p>
    </div>
  );
}

type SectionFieldProps = {
  plan: Plan;
  section: PlanSectionId;
  text: string;
  earlier: readonly { text: string }[];
};
