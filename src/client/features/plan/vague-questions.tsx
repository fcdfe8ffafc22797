import { useTranslation } from 'react-i18next';
import { vagueWordsIn } from '../../../domain/plan/vague-words.ts';

/** `english`: what goes into a comment, because the council reads it. */
type Asked = { id: string; phrase: string; question: string; english: string };

/** What one could ask about open words; a question each, never a verdict. The same phrase is asked about once. */
export function useVagueQuestions(): (sentences: readonly string[]) => Asked[] {
  const { t } = useTranslation();
  return (sentences) => {
    const asked = sentences.flatMap((sentence) =>
      vagueWordsIn(sentence).map(({ id, start, end }) => ({
        id,
        phrase: sentence.slice(start, end),
        question: t(`plan:vague.${id}`),
        english: t(`plan:vague.${id}`, { lng: 'en-GB' }),
      })),
    );
    return asked.filter((one, at) => asked.findIndex((other) => other.id === one.id) === at);
  };
}

/** Folded on the screen, so that the plan stays the plan; whole on paper, to be taken to a meeting. */
export function VagueQuestions({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslation();
  const asked = useVagueQuestions()(sentences);
  if (asked.length === 0) return null;
  const list = (
    <ul className="list-plain">
      {asked.map(({ id, phrase, question }) => (
        <li key={id}>
          “{phrase}”: {question}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <details className="asks no-print">
        <summary>{t('plan:wording.count', { count: asked.length })}</summary>
        {list}
      </details>
      <div className="asks only-print">{list}</div>
    </>
  );
}
