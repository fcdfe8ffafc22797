import { type RefObject, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanSection } from '../../../domain/records/plan-records.ts';
import { TextField } from '../../ui/text-field.tsx';
import { rangesOf } from './marked-text.tsx';

/** Finds words in the plan, says in which sections they stand, and goes from one place to the next. */
export function FindInPlan({ typed, onType, sections, find, text }: FindInPlanProps) {
  const { t } = useTranslation();
  const place = useRef(-1);
  const counts = useMemo(
    () => (find ? sections.map((one) => ({ id: one.id, count: rangesOf(one.text, find).length })) : []),
    [sections, find],
  );
  const count = counts.reduce((sum, one) => sum + one.count, 0);
  const where = counts.flatMap((one) => (one.count > 0 ? [one.id] : []));
  const go = () => {
    const places = text.current?.querySelectorAll('mark') ?? [];
    place.current = (place.current + 1) % Math.max(places.length, 1);
    const next = places[place.current];
    next?.scrollIntoView({ block: 'center' });
    next?.focus({ preventScroll: true });
  };
  return (
    <>
      <TextField
        id="find"
        type="search"
        label={t('plan:find.label')}
        fault={undefined}
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          place.current = -1;
          onType(event.target.value);
        }}
      />
      <p role="status" className={find ? undefined : 'hidden-visually'}>
        {find ? t('plan:find.found', { count, letters: where.join(', ') }) : ''}
      </p>
      {count > 0 ? (
        <button type="button" className="btn quiet" onClick={go}>
          {t('plan:find.next')}
        </button>
      ) : null}
    </>
  );
}

type FindInPlanProps = {
  typed: string;
  onType: (typed: string) => void;
  sections: readonly PlanSection[];
  find: string;
  text: RefObject<HTMLElement | null>;
};
