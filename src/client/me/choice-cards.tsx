import type { ReactNode } from 'react';
import { Icon } from '../ui/icon.tsx';
import { SymbolPicture } from './symbol.tsx';
import { useRing } from './use-ring.tsx';
import type { Step } from './use-steps.tsx';

type ChoiceCardsProps = {
  /** Names the group in the document. */
  name: string;
  legend: ReactNode;
  steps: readonly Step[];
  chosen: string | undefined;
  onChoose: (step: string) => void;
  /** Said under a step's word. */
  below?: ((step: string) => string | undefined) | undefined;
};

/** Radio buttons as big picture cards. What is chosen has a tick and a thick edge, never a colour alone. */
export function ChoiceCards({ name, legend, steps, chosen, onChoose, below }: ChoiceCardsProps) {
  const ring = useRing<HTMLFieldSetElement>();
  return (
    <fieldset className="me-choices" {...ring}>
      <legend>{legend}</legend>
      {steps.map(({ id, symbol, word }) => (
        <label key={id} className="me-choice">
          <input
            autoComplete="off"
            type="radio"
            className="hidden-visually"
            name={name}
            value={id}
            checked={chosen === id}
            onChange={() => onChoose(id)}
          />
          <span className="me-tick">
            <Icon name="tick" />
          </span>
          <SymbolPicture id={symbol} word={word} />
          {below?.(id) ? <span className="small soft">{below(id)}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
