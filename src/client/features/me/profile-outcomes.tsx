import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../domain/this-is-me/profile.ts';
import { answersAbout, bees, pfaIds } from '../../../domain/this-is-me/section-a.ts';

/** The same answers by the outcomes of adulthood, and by those Hertfordshire measures. Never a score. */
export function ProfileOutcomes({ answers }: { answers: Answers }) {
  const { t } = useTranslation();
  return (
    <>
      <details className="card">
        <summary>
          <b>{t('me:profile.outcomes.pfa')}</b>
        </summary>
        <p>{t('me:profile.outcomes.pfa-words')}</p>
        {pfaIds.map((id) => (
          <Outcome
            key={id}
            title={t(`me-set:pfa.${id}.child`)}
            below={t(`me-set:pfa.${id}.label`)}
            questions={answersAbout('pfa', id, answers)}
          />
        ))}
      </details>
      <details className="card">
        <summary>
          <b>{t('me:profile.outcomes.bees')}</b>
        </summary>
        <p>{t('me:profile.outcomes.bees-words')}</p>
        {bees.map(({ id, confirmed }) => (
          <Outcome
            key={id}
            title={t(`me-set:bees.${id}`)}
            below={confirmed ? undefined : t('me:profile.outcomes.unconfirmed')}
            questions={answersAbout('bees', id, answers)}
          />
        ))}
      </details>
    </>
  );
}

type OutcomeProps = { title: string; below: string | undefined; questions: readonly string[] };

function Outcome({ title, below, questions }: OutcomeProps) {
  const { t } = useTranslation();
  return (
    <section className="stack-tight" aria-label={title}>
      <h3>{title}</h3>
      {below ? <p className="small soft">{below}</p> : null}
      {questions.length > 0 ? (
        <ul className="list-plain">
          {questions.map((question) => (
            <li key={question}>
              <a className="profile-open" href={`#told-${question}`}>
                {t(`me-questions:${question}.text`)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{t('me:profile.outcomes.nothing-yet')}</p>
      )}
    </section>
  );
}
