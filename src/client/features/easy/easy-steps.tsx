import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Step } from '../../../domain/path/step.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { stepTitleKey } from '../../ui/step-title.ts';
import { EasyAddDate } from './easy-add-date.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint } from './easy-part.tsx';
import { stepPicture } from './easy-step-picture.ts';

/** Every step in order, with where we are. */
export function EasySteps({ name }: { name: string }) {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  return (
    <EasyPage title={t('steps:title', { name })}>
      {path.steps.length > 0 ? (
        <EasyPart ask={t('easy:list.ask')}>
          {path.steps.map((step) => (
            <EasyPoint key={step.id} picture={stepPicture[step.id]}>
              <Link to={`/steps/${step.id}`}>
                <b>{t(stepTitleKey(step))}</b>
              </Link>
              <p>
                {t(`easy:list.${step.state}`)} <DoneOn step={step} />
              </p>
            </EasyPoint>
          ))}
        </EasyPart>
      ) : (
        <EasyPart ask={t('easy:home.start.ask')} after={<EasyAddDate />} />
      )}
    </EasyPage>
  );
}

function DoneOn({ step: { state, doneOn } }: { step: Step }) {
  const { long } = useDates();
  return state === 'done' && doneOn ? <>{long(doneOn)}.</> : null;
}
