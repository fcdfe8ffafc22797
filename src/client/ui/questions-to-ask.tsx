import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../domain/children.ts';
import { questionsInOrder, type ThemeQuestions } from '../../domain/places/question-bank.ts';
import { useOwnWords } from '../i18n/use-english.tsx';
import { useWhatMatters } from '../use-what-matters.tsx';
import './questions.css';
import { ThemePicture } from './theme-picture.tsx';

/** As many themes as somebody reads at once; the rest is folded. */
const shownThemes = 4;

/** Questions for a school or unit, ordered by what matters to the family. The order of places never changes by it. */
export function QuestionsToAsk({ child }: { child: Child | undefined }) {
  const { t } = useTranslation();
  const ownWords = useOwnWords();
  const { themes, own } = useWhatMatters(child);
  const all = questionsInOrder(themes);
  const first = all.slice(0, Math.max(shownThemes, Math.min(themes.length, 6)));
  const rest = all.slice(first.length);
  const chosen = themes.length + own.length > 0;
  return (
    <section className="card" aria-labelledby="questions-to-ask">
      <h2 id="questions-to-ask">{t('places-ask:title')}</h2>
      <p>
        {t('places-ask:words')} {chosen ? t('places-ask:ordered') : null}
      </p>
      {own.length > 0 ? (
        <ul className="list-plain">
          {own.map(({ id, words }) => (
            <li key={id}>
              {t('places-ask:own', { words: ownWords(words) })} <b>{t('places-ask:own-ask')}</b>
            </li>
          ))}
        </ul>
      ) : null}
      <ThemesToAsk themes={first} />
      <details>
        <summary>
          {t('places-ask:more', { count: rest.reduce((sum, { questions }) => sum + questions.length, 0) })}
        </summary>
        <ThemesToAsk themes={rest} />
      </details>
      <Link className="no-print" to="/places/matters">
        {t(chosen ? 'places-ask:change' : 'places-ask:choose')}
      </Link>
    </section>
  );
}

function ThemesToAsk({ themes }: { themes: readonly ThemeQuestions[] }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {themes.map(({ theme, questions }) => (
        <div key={theme} className="ask-theme">
          <ThemePicture theme={theme} />
          <div className="stack-tight">
            <h3>{t(`places-ask:themes.${theme}`)}</h3>
            <ul className="list-plain">
              {questions.map(({ id, question }) => (
                <li key={id}>{t(`places-ask:ask.${theme}.${question}`)}</li>
              ))}
            </ul>
          </div>
        </div>
      ))}
    </div>
  );
}
