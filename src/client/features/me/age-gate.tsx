import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Question } from '../../../domain/this-is-me/question-set.ts';
import { Page } from '../../ui/page.tsx';

/** A question from an age on. Where no birthday is known they say themselves; nothing of it is kept. */
export function AgeGate({ question, asks, onShow }: { question: Question; asks: boolean; onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('me:shell.age.title', { age: question.minAge })} back={{ to: '/me', label: t('me:shell.all') }}>
      <p>{t(asks ? 'me:shell.age.ask' : 'me:shell.age.later')}</p>
      <div className="row">
        {asks ? (
          <button type="button" className="btn" onClick={onShow}>
            {t('me:shell.age.show', { age: question.minAge })}
          </button>
        ) : null}
        <Link className="btn quiet" to="/me">
          {t('me:shell.age.back')}
        </Link>
      </div>
    </Page>
  );
}
