import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question, questionSet } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { NotKept } from './not-kept.tsx';
import { SymbolPicture } from './symbol.tsx';
import { useAnswer } from './use-answer.tsx';

/**
 * Who may see their answers, as a wish: nothing is sent by it. No box is ticked in advance, and "just me" stands alone
 * (sharing rules of the question set).
 */
export function ShareChoice({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const { answer, problem, place, take } = useAnswer(question.id, mode);
  const kept = new Set((answer?.cards ?? []).map(({ card }) => card));
  // What was pressed shows at once; a cheap phone's disk takes its time.
  const [pressed, setPressed] = useState<ReadonlySet<string>>();
  const last = useRef(Promise.resolve());
  const chosen = pressed ?? kept;
  const touch = (id: string, on: boolean) => {
    const others = [...chosen].filter((other) => other !== id);
    const stay = on ? others.filter((other) => (id === 'just-me') === (other === 'just-me')) : others;
    const next = new Set(on ? [...stay, id] : stay);
    setPressed(next);
    last.current = last.current.then(async () => {
      for (const other of others) if (!next.has(other)) await take('share-choice', other);
      if (on) await place('share-choice', { card: id });
      else await take('share-choice', id);
      setPressed((now) => (now === next ? undefined : now));
    });
  };
  return (
    <fieldset className="me-ways">
      <legend className="soft">{t('me:shell.share.words')}</legend>
      {questionSet.audiences.map(({ id, symbol }) => (
        <label className="choice" key={id}>
          <input
            autoComplete="off"
            type="checkbox"
            checked={chosen.has(id)}
            onChange={({ target }) => touch(id, target.checked)}
          />
          <SymbolPicture id={symbol} word={t(`me-set:audiences.${id}`)} />
        </label>
      ))}
      <NotKept problem={problem} />
    </fieldset>
  );
}
