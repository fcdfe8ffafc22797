import { useTranslation } from 'react-i18next';
import { useDates } from '../../i18n/use-dates.tsx';
import type { Plan } from './use-plans.tsx';

/** How a plan is called on the screens. */
export function usePlanNames() {
  const { t } = useTranslation();
  const { long } = useDates();
  const name = ({ body }: Plan) => t(`plan:kinds.${body.kind}`);
  const from = ({ body, by }: Plan) => t(`plan:from.${by}`, { day: long(body.date) });
  /** In one line, to tell two plans apart in a list of choices. */
  const full = (plan: Plan) => t(`plan:full.${plan.by}`, { kind: name(plan), day: long(plan.body.date) });
  return { name, from, full };
}
