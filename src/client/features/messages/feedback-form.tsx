import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { feedbackSchema } from '../../../domain/records/message-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange } from '../../family.tsx';
import type { Message } from './conversations.ts';

const questions = [
  { id: 'answered', answers: ['yes', 'partly', 'no'] },
  { id: 'clear', answers: ['yes', 'no'] },
  { id: 'kind', answers: ['yes', 'no'] },
] as const;

/** Three taps, and it is said. Nothing is sent before the third. */
export function FeedbackForm({ scope, message, isOpen }: { scope: ScopeId; message: Message; isOpen: boolean }) {
  const { t } = useTranslation();
  const change = useChange();
  const { child } = useCurrentCase();
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const { id, feedback } = message;
  if (feedback) {
    const said = questions.map((one) => t(`messages:feedback.said.${one.id}-${feedback[one.id]}`)).join(' ');
    return <p className="small soft">{t('messages:feedback.thanks', { said })}</p>;
  }
  if (child?.died) return null;
  const choose = (question: string, answer: string) => {
    const next = { ...chosen, [question]: answer };
    setChosen(next);
    const whole = feedbackSchema.safeParse(next);
    if (whole.success) void change('give-feedback', { id, feedback: whole.data }, { scope });
  };
  return (
    <details className="feedback no-print" open={isOpen}>
      <summary>{t('messages:feedback.title')}</summary>
      <p className="soft small">{t('messages:feedback.words')}</p>
      {questions.map(({ id: question, answers }) => (
        <fieldset key={question} className="field">
          <legend>{t(`messages:feedback.questions.${question}`)}</legend>
          <div className="row">
            {answers.map((answer) => (
              <button
                key={answer}
                type="button"
                className="btn quiet"
                aria-pressed={chosen[question] === answer}
                onClick={() => choose(question, answer)}
              >
                {t(`messages:feedback.answers.${answer}`)}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
    </details>
  );
}
