import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Question, questionSet } from '../../../domain/this-is-me/question-set.ts';
import { useTelling } from '../../me/telling.tsx';

/** What the set asks for beside a question that may be hard (safeguarding.sensitivity). */
export function AskedGently({ question }: { question: Question }) {
  const { t } = useTranslation();
  const { who } = useTelling();
  const isWithHelper = questionSet.provenance.some(({ id, needsHelper }) => id === who?.label && needsHelper);
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
        <p className="card">
          {t('me:shell.gentle.helper')} <Link to="/me/adult">{t('me:shell.gentle.guide')}</Link>
        </p>
      ) : null}
    </>
  );
}
