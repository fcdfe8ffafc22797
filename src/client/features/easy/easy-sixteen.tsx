import { useTranslation } from 'react-i18next';
import { atSixteen } from '../../../domain/rights/at-sixteen.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { sixteenLaw } from '../../rights-law.ts';
import { LawLine } from '../../ui/law-line.tsx';
import { useToday } from '../../use-today.tsx';
import { EasyPart, EasyPoint, EasySay } from './easy-part.tsx';

/** Who decides, and the day it changes for this child. */
export function EasySixteen({ name }: { name: string }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { child, deadlines } = useCurrentCase();
  const sixteen = atSixteen(deadlines, child?.born, useToday());
  return (
    <EasyPart ask={t('easy:rights.sixteen.ask')} after={<LawLine law={sixteenLaw} />}>
      <EasyPoint picture="day">
        {sixteen ? (
          <>
            <p>{t(sixteen.state === 'after' ? 'easy:rights.sixteen.after' : 'easy:rights.sixteen.before', { name })}</p>
            <p>
              <b>{long(sixteen.passes.due)}</b>
            </p>
          </>
        ) : (
          <p>{t('easy:rights.sixteen.not-known', { name })}</p>
        )}
      </EasyPoint>
      {sixteen && sixteen.state !== 'after' ? (
        <EasyPoint picture="child">
          <p>{t('easy:rights.sixteen.then', { name })}</p>
        </EasyPoint>
      ) : null}
      <EasySay words="easy:rights.sixteen.say" name={name} />
    </EasyPart>
  );
}
