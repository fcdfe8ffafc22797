import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import type { OwnPlanBody, PlanBody } from '../../../domain/records/plan-records.ts';
import { useRecords } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { WordsField } from '../../ui/words-field.tsx';

/** The goals of the plan in force (section E), to say how each is going. */
export function Outcomes({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const plan = usePlanInForce(child);
  const goals = plan?.sections.find(({ id }) => id === 'E')?.text;
  return (
    <>
      {plan && goals ? (
        <details>
          <summary>{t('review:outcomes.title', { day: long(plan.date) })}</summary>
          <p className="note">{goals}</p>
        </details>
      ) : (
        <p className="soft no-print">{t('review:outcomes.none')}</p>
      )}
      <WordsField child={child} topic="review-outcomes" label={t('review:outcomes.label', { name: child.name })} />
    </>
  );
}

function usePlanInForce(child: Child): PlanBody | undefined {
  const official = useRecords<PlanBody>('plan', 'case');
  const own = useRecords<OwnPlanBody>('own-plan', 'home');
  return useMemo(() => {
    const plans: PlanBody[] = [
      ...official.filter(({ scope }) => scope === child.caseScope).map(({ record }) => record.body),
      ...own.filter(({ record }) => child.ids.includes(record.body.child)).map(({ record }) => record.body),
    ];
    return plans
      .filter(({ kind }) => kind === 'final' || kind === 'amended')
      .toSorted((a, b) => b.date.localeCompare(a.date))[0];
  }, [official, own, child]);
}
