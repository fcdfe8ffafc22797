import { useCallback, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Question } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { atLatestMs, useSavedText } from '../use-saved-text.tsx';
import { useTelling } from './telling.tsx';
import { useAnswer } from './use-answer.tsx';

/** Their words, kept as they are typed. Any language; spelling is left alone (question set, format `text`). */
export function TextAnswer({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const { answer, write } = useAnswer(question.id, mode);
  const { who } = useTelling();
  const save = useCallback((text: string, was: string) => write(text, was), [write]);
  const words = useSavedText(answer?.text?.text ?? '', save, atLatestMs);
  const begin = (starter: string) => {
    const opening = starter.replace(/…$/, ' ');
    words.write(words.text.trim() ? `${words.text.trimEnd()}\n${opening}` : opening);
    box.current?.focus();
  };
  const isScribe = who?.label === 'scribe';
  const starters = t(`me-questions:${question.id}.starters`, { returnObjects: true }) as string[];
  return (
    <div className="field">
      <label htmlFor={id}>
        {isScribe
          ? t('me:shell.text.scribe', { helper: who.helperName || t('me:shell.who.somebody') })
          : t('me:shell.text.own')}
      </label>
      <textarea
        autoComplete="off"
        ref={box}
        id={id}
        dir="auto"
        translate="no"
        spellCheck={false}
        autoCorrect="off"
        rows={4}
        maxLength={20_000}
        aria-describedby={`${id}-state`}
        value={words.text}
        onChange={(event) => words.write(event.target.value)}
        onBlur={() => void words.settle()}
      />
      <p className="small soft" id={`${id}-state`} role="status">
        {words.state === 'cannot-save' ? t('problems:cannot-save') : null}
        {words.state === 'typing' || words.state === 'saved' ? t(`common:words.${words.state}`) : null}
      </p>
      <fieldset className="me-starters">
        <legend className="small soft">{t('me:shell.text.starters')}</legend>
        {starters.map((starter) => (
          <button key={starter} type="button" className="chip" onClick={() => begin(starter)}>
            {starter}
          </button>
        ))}
      </fieldset>
    </div>
  );
}
