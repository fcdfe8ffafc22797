import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { helpForStages, type Stage } from '../../domain/help/for-stage.ts';
import { useServices } from '../use-services.tsx';
import { useSuited } from '../use-suited.tsx';
import { SuggestedService } from './suggested-service.tsx';

/** Who can help at this stage: the first at once, two more behind a line to press. */
export function StageHelp({ stages }: { stages: readonly Stage[] }) {
  const { t } = useTranslation();
  const services = useServices();
  const suited = useSuited();
  const [first, ...more] = useMemo(() => helpForStages(stages, services, suited), [stages, services, suited]);
  return (
    <>
      {/* The pack comes with the first signal; until then it is said who there is, without a number. */}
      <p>{t(first ? 'stage-help:intro' : 'steps:page.help-words')}</p>
      {first ? <SuggestedService {...first} heading="h3" /> : null}
      {more.length > 0 ? (
        <details>
          <summary>{t('stage-help:more', { count: more.length })}</summary>
          <div className="stack">
            {more.map((one) => (
              <SuggestedService key={one.service.id} {...one} heading="h3" />
            ))}
          </div>
        </details>
      ) : null}
      <Link to="/help/find">{t('stage-help:find')}</Link>
      <Link to="/help">{t('stage-help:all')}</Link>
    </>
  );
}
