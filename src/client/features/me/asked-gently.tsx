import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { questionSet } from '../../../domain/this-is-me/question-set.ts';
import type { FormatProps } from '../../me/answer-formats.tsx';
import { useTelling } from '../../me/telling.tsx';

const needsHelper = (label: string) => questionSet.provenance.some((one) => one.id === label && one.needsHelper);

/** What the set asks for beside a question that may be hard (safeguarding.sensitivity). */
export function AskedGently({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const { who } = useTelling();
  // As it was when the question was opened: a guide that comes in while somebody answers would push the answer away.
  const [isWithHelper] = useState(() => mode === 'under-8' || (who !== undefined && needsHelper(who.label)));
  const { sensitivity, otherPeoplesWords, sharingQuestion } = question;
  return (
    <>
      {sensitivity === 'none' ? null : (
        <p className="me-may-skip">
          <b>{t('me:shell.gentle.skip')}</b>
          {sensitivity === 'safeguarding' ? <Link to="/me/safe">{t('me:shell.gentle.unsafe')}</Link> : null}
        </p>
      )}
      {otherPeoplesWords ? <p>{t('me:shell.gentle.others')}</p> : null}
      {sharingQuestion ? <p>{t('me:shell.gentle.sharing')}</p> : null}
      {sensitivity === 'safeguarding' && isWithHelper ? (
        <p className="small soft">
          {t('me:shell.gentle.helper')} <Link to="/me/adult">{t('me:shell.gentle.guide')}</Link>
        </p>
      ) : null}
    </>
  );
}
