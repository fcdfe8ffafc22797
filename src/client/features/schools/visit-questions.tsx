import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { questionsInOrder, type ThemeQuestions } from '../../../domain/places/question-bank.ts';
import { visitTopic } from '../../../domain/records/visit-records.ts';
import { TickList } from '../../ui/tick-list.tsx';
import { useWhatMatters } from '../../use-what-matters.tsx';

const shownThemes = 4;

/** Questions to tick off on a visit: what matters to the family first, nothing left out. */
export function VisitQuestions({ child, visit }: { child: Child; visit: string }) {
  const { t } = useTranslation();
  const { themes, own } = useWhatMatters(child);
  const all = questionsInOrder(themes);
  const first = all.slice(0, Math.max(shownThemes, Math.min(themes.length, 6)));
  const list = visitTopic('asked', visit);
  return (
    <section className="card" aria-labelledby="visit-questions">
      <h2 id="visit-questions">{t('places-ask:title')}</h2>
      <p className="hint no-print">{t('schools:visit.ask-hint')}</p>
      {own.length > 0 ? (
        <TickList
          child={child}
          list={list}
          legend={t('schools:visit.own-questions')}
          items={own.map(({ id, words }) => ({
            id: `own:${id}`.slice(0, 80),
            words,
            below: t('places-ask:own-ask'),
          }))}
        />
      ) : null}
      <Themes child={child} list={list} themes={first} />
      <details>
        <summary>{t('schools:visit.more-questions')}</summary>
        <Themes child={child} list={list} themes={all.slice(first.length)} />
      </details>
    </section>
  );
}

function Themes({ child, list, themes }: { child: Child; list: string; themes: readonly ThemeQuestions[] }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {themes.map(({ theme, questions }) => (
        <TickList
          key={theme}
          child={child}
          list={list}
          legend={t(`places-ask:themes.${theme}`)}
          items={questions.map(({ id, question }) => ({ id, words: t(`places-ask:ask.${theme}.${question}`) }))}
        />
      ))}
    </div>
  );
}
