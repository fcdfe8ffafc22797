import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useRecords } from './family.tsx';

/** The school an event names: in words where the event or the council's pack has them, else by its official number. */
export function useSchoolName(): (event: Record<string, unknown>) => string | undefined {
  const { t } = useTranslation();
  const places = useRecords('place', 'content');
  return useCallback(
    (event) => {
      if (typeof event.school === 'string') return event.school;
      if (typeof event.urn !== 'string') return undefined;
      const known = places.find(({ record }) => String(record.body.urn) === event.urn);
      return known ? String(known.record.body.name) : t('steps:written.school-number', { number: event.urn });
    },
    [places, t],
  );
}
