import { useTranslation } from 'react-i18next';
import { type Question, questionSet } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { SymbolPicture } from './symbol.tsx';
import { useAnswer } from './use-answer.tsx';

/**
 * Who may see their answers, as a wish: nothing is sent by it. No box is ticked in advance, and "just me" stands alone
 * (sharing rules of the question set).
 */
export function ShareChoice({ question, mode }: { question: Question; mode: AgeModeId }) {
  const { t } = useTranslation();
  const { answer, place, take } = useAnswer(question.id, mode);
  const chosen = new Set((answer?.cards ?? []).map(({ card }) => card));
  const touch = async (id: string, on: boolean) => {
    if (!on) return take('share-choice', id);
    for (const other of chosen) {
      if ((id === 'just-me') !== (other === 'just-me')) await take('share-choice', other);
    }
    return place('share-choice', { card: id });
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
            onChange={({ target }) => void touch(id, target.checked)}
          />
          <SymbolPicture id={symbol} word={t(`me-set:audiences.${id}`)} />
        </label>
      ))}
    </fieldset>
  );
}
