import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { useCouncilName } from '../../use-council-name.tsx';

/** What people read for an area as services name it: `county`, `DSPL3`, or a feed's own words. */
export function useAreaWords(): (area: string) => string {
  const { t } = useTranslation();
  const english = useEnglish();
  const councilName = useCouncilName();
  return (area) => {
    if (area.startsWith('council:'))
      return t('help:areas.council', { council: english(councilName(area.slice('council:'.length))) });
    const local = /^DSPL(\d+)$/.exec(area)?.[1];
    if (local) return t('help:areas.local', { number: local });
    if (area === 'county') return t('help:areas.county');
    return area === 'national' ? t('help:areas.national') : english(area);
  };
}
