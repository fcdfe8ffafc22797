import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Question, questionSet } from '../../domain/this-is-me/question-set.ts';
import type { AgeModeId } from '../../domain/this-is-me/this-is-me.ts';
import { useOptionWord } from './option-word.tsx';

export type Step = { id: string; symbol: string; word: string };

const notSure = 'not-sure';
const scaleOf = (id: string | undefined) => questionSet.scales.find((scale) => scale.id === id);

/**
 * The steps of a question's scale, "not sure" always the last. For the youngest two before three, where the set has a
 * simpler scale: they go to the ends anyway (facts/languages.md §6). What was chosen before is always among them.
 */
export function useSteps(question: Question, mode: AgeModeId, chosen: readonly (string | undefined)[]) {
  const wordOf = useOptionWord(question);
  const [wantsAll, setWantsAll] = useState(false);
  const scale = scaleOf(question.scale);
  const simpler = mode === 'under-8' ? scaleOf(scale?.simpler) : undefined;
  const isChosen = ({ id }: { id: string }) => chosen.includes(id);
  const isSimple = (step: { id: string }) => simpler?.options.some(({ id }) => id === step.id);
  const needsAll = scale?.options.some((step) => isChosen(step) && !isSimple(step)) ?? false;
  const options = (simpler && !wantsAll && !needsAll ? simpler : scale)?.options ?? [];
  const steps: Step[] = [...options, { id: notSure, symbol: notSure }].map((one) => ({ ...one, word: wordOf(one.id) }));
  const canChange = simpler !== undefined && !needsAll;
  return { steps, more: canChange ? { isOn: wantsAll, turn: () => setWantsAll(!wantsAll) } : undefined };
}

type MoreSteps = ReturnType<typeof useSteps>['more'];

/** Between two steps and three; not there where nothing simpler is known. */
export function MoreStepsButton({ more }: { more: MoreSteps }) {
  const { t } = useTranslation();
  if (!more) return null;
  return (
    <button type="button" className="btn quiet" onClick={more.turn}>
      {more.isOn ? t('me:cards.steps.fewer') : t('me:cards.steps.more')}
    </button>
  );
}
