import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AtQuestion } from '../../../domain/finder/walk-finder.ts';
import { Icon } from '../../ui/icon.tsx';
import { FinderDrawing } from './finder-picture.tsx';

/** What can be said to a question: a picture and words, the whole row to press. */
export function Options({ walk }: { walk: AtQuestion }) {
  const { t } = useTranslation();
  const { id, options } = walk.question;
  return (
    <ul className="finder-options">
      {options.map((option) => (
        <li key={option.id}>
          <Link to={`?p=${walk.path ? `${walk.path}.` : ''}${option.id}`}>
            <span className="dot">
              <FinderDrawing name={option.picture} />
            </span>
            <span className="what">{t(`finder:questions.${id}.options.${option.id}`)}</span>
            <Icon name="go" turns />
          </Link>
        </li>
      ))}
    </ul>
  );
}
