import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import type { Plan } from './use-plans.tsx';

/** What else one can do with this plan. */
export function PlanLinks({ plan, hasOthers }: { plan: Plan; hasOthers: boolean }) {
  const { t } = useTranslation();
  const row = (key: string, to: string, icon: IconName) => ({ key, to, icon, words: t(`plan:links.${key}`) });
  return (
    <>
      <nav className="card todo no-print" aria-label={t('plan:links.title')}>
        <LinkRows
          rows={[
            row('comments', `/plan/${plan.id}/comments`, 'pen'),
            ...(hasOthers ? [row('compare', `/plan/compare?with=${plan.id}`, 'page')] : []),
            row('thread', `/plan/${plan.id}/thread`, 'steps'),
            row('words', `/plan/${plan.id}/words`, 'person'),
            ...(plan.by === 'family' ? [row('write', `/plan/${plan.id}/write`, 'pen')] : []),
          ]}
        />
      </nav>
      <button type="button" className="btn quiet no-print" onClick={() => print()}>
        <Icon name="print" />
        {t('plan:links.print')}
      </button>
    </>
  );
}
