import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceCards } from './choice-cards.tsx';
import './me-cards.css';
import { NotKept } from './not-kept.tsx';
import { useAnswer } from './use-answer.tsx';
import type { FormatProps } from './use-cards.tsx';
import { MoreStepsButton, useSteps } from './use-steps.tsx';

/** Faces and other scales: a word and a picture for each step, and "not sure". Never a number, never a score. */
export function ScaleAnswer({ question, mode }: FormatProps) {
  const { t } = useTranslation();
  const name = useId();
  const { answer, problem, choose } = useAnswer(question.id, mode);
  // What was pressed shows at once; a cheap phone's disk takes its time.
  const [pressed, setPressed] = useState<string>();
  const kept = answer?.chosen;
  const others = kept?.earlier?.map(({ text }) => text) ?? [];
  const chosen = pressed ?? kept?.value;
  const { steps, more } = useSteps(question, mode, [chosen, ...others]);
  const format = question.formats.includes('faces-5') ? 'faces-5' : 'faces-3';
  const press = async (step: string) => {
    setPressed(step);
    await choose(format, step);
    setPressed((last) => (last === step ? undefined : last));
  };
  return (
    <div className="me-cards" data-mode={mode}>
      <ChoiceCards
        name={name}
        legend={<span className="hidden-visually">{t(`me-questions:${question.id}.text`)}</span>}
        steps={steps}
        chosen={chosen}
        onChoose={(step) => void press(step)}
        below={(step) => (others.includes(step) ? t('me:cards.scale.other-phone') : undefined)}
      />
      <MoreStepsButton more={more} />
      <NotKept problem={problem} />
    </div>
  );
}
