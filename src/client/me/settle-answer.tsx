import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { useOptionWord } from './option-word.tsx';
import { useAnswer } from './use-answer.tsx';

/** Two answers came in at once, perhaps from two devices: the young person keeps one, both, or leaves it for later. */
export function SettleAnswer({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { answer, settle } = useAnswer(question.id, mode);
  const wordOf = useOptionWord(question);
  const texts = answer?.text?.earlier ? [answer.text.text, ...answer.text.earlier.map(({ text }) => text)] : [];
  const choices = answer?.chosen?.earlier
    ? [answer.chosen.value, ...answer.chosen.earlier.map(({ text }) => text)]
    : [];
  return (
    <>
      {choices.length > 1 ? (
        <Both
          id="both-chosen"
          ones={choices}
          show={(one) => <b>{wordOf(one)}</b>}
          onKeep={(one) => void settle('chosen', one, choices)}
        />
      ) : null}
      {texts.length > 1 ? (
        <Both
          id="both-texts"
          ones={texts}
          show={(one) => (
            <p className="note" translate="no" dir="auto">
              {one}
            </p>
          )}
          onKeep={(one) => void settle('text', one, texts)}
          onJoin={() => void settle('text', texts.filter(Boolean).join('\n\n'), texts)}
        />
      ) : null}
    </>
  );
}

type BothProps = {
  id: string;
  ones: readonly string[];
  show: (one: string) => ReactNode;
  onKeep: (one: string) => void;
  onJoin?: () => void;
};

/** Keeping one lets the others go for good, so it is asked once more. */
function Both({ id, ones, show, onKeep, onJoin }: BothProps) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<string>();
  return (
    <section className="card kind" aria-labelledby={id}>
      <h2 id={id}>{t('me:shell.both.title')}</h2>
      <p>{t('me:shell.both.words')}</p>
      <ul className="stack">
        {ones.map((one) => (
          <li className="stack-tight" key={one}>
            {one ? show(one) : <p className="soft">{t('me:shell.both.nothing')}</p>}
            {asked === one ? (
              <div className="row" role="alert">
                <button type="button" className="btn" onClick={() => onKeep(one)}>
                  {t('me:shell.both.sure')}
                </button>
                <button type="button" className="btn quiet" onClick={() => setAsked(undefined)}>
                  {t('me:shell.both.back')}
                </button>
              </div>
            ) : (
              <button type="button" className="btn quiet" onClick={() => setAsked(one)}>
                {t('me:shell.both.keep')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {onJoin ? (
        <button type="button" className="btn" onClick={onJoin}>
          {t('me:shell.both.join')}
        </button>
      ) : null}
    </section>
  );
}
