import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Walked } from '../../../domain/finder/walk-finder.ts';

/** What was said so far; each leads back to its question. */
export function Trail({ walk: { chosen } }: { walk: Walked }) {
  const { t } = useTranslation();
  return (
    <nav className="finder-trail" aria-labelledby="finder-trail">
      <h2 id="finder-trail">{t('finder:chosen')}</h2>
      <ol>
        {chosen.map(({ question, option }, index) => {
          const words = t(`finder:questions.${question.id}.options.${option.id}`);
          const before = chosen[index - 1]?.path;
          return (
            <li key={question.id}>
              <Link to={before ? `?p=${before}` : '?'} aria-label={t('finder:change', { words })}>
                {words}
              </Link>
            </li>
          );
        })}
      </ol>
      <Link to="?">{t('finder:again')}</Link>
    </nav>
  );
}
