import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Colour, colours, type Shape, shapes } from './drawing-marks.ts';
import { MediaIcon } from './media-icon.tsx';
import { inks, ways } from './paint-marks.ts';
import { useRing } from './use-ring.tsx';

export type Tool = 'pen' | 'rubber' | 'shapes';
const tools = { pen: 'brush', rubber: 'rubber', shapes: 'grid' } as const;
export const widths = { thin: 10, thick: 34 };
export type Width = keyof typeof widths;

/** What is in their hand. */
export type Hand = { tool: Tool; colour: Colour; width: Width; shape: Shape };

type ToolsProps = { hand: Hand; onChange: (hand: Hand) => void };

/** Big choices, each a picture with its word. */
export function DrawingTools({ hand, onChange }: ToolsProps) {
  const { t } = useTranslation();
  const { tool, colour, width, shape } = hand;
  return (
    <>
      <Choices
        legend={t('me:media.draw.tool')}
        options={Object.keys(tools) as Tool[]}
        value={tool}
        onChange={(next) => onChange({ ...hand, tool: next })}
        picture={(one) => <MediaIcon name={tools[one]} />}
        word={(one) => t(`me:media.draw.${one}`)}
      />
      {tool === 'shapes' ? (
        <Choices
          legend={t('me:media.draw.shape')}
          options={shapes}
          value={shape}
          onChange={(next) => onChange({ ...hand, shape: next })}
          picture={(one) => (one === 'none' ? <MediaIcon name="rubber" /> : <ShapePicture shape={one} />)}
          word={(one) => t(`me:media.draw.kinds.${one}`)}
        />
      ) : null}
      {tool === 'rubber' ? null : (
        <Choices
          legend={t('me:media.draw.colour')}
          options={colours}
          value={colour}
          onChange={(next) => onChange({ ...hand, colour: next })}
          picture={(one) => <span className="draw-ink" style={{ background: inks[one] }} />}
          word={(one) => t(`me:media.draw.colours.${one}`)}
        />
      )}
      {tool === 'shapes' ? null : (
        <Choices
          legend={t('me:media.draw.size')}
          options={Object.keys(widths) as Width[]}
          value={width}
          onChange={(next) => onChange({ ...hand, width: next })}
          picture={(one) => <span className={`draw-width ${one}`} />}
          word={(one) => t(`me:media.draw.${one}`)}
        />
      )}
    </>
  );
}

type ChoicesProps<Option extends string> = {
  legend: string;
  options: readonly Option[];
  value: Option;
  onChange: (option: Option) => void;
  picture: (option: Option) => ReactNode;
  word: (option: Option) => string;
};

function Choices<Option extends string>({ legend, options, value, onChange, picture, word }: ChoicesProps<Option>) {
  const name = useId();
  const ring = useRing<HTMLFieldSetElement>();
  return (
    <fieldset className="draw-choices" {...ring}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option}>
          <input
            autoComplete="off"
            type="radio"
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {picture(option)}
          <span>{word(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function ShapePicture({ shape }: { shape: Shape }) {
  const [way, isLine] = ways[shape];
  const drawn = isLine ? { fill: 'none', stroke: 'currentColor', strokeWidth: 14 } : { fill: 'currentColor' };
  return (
    <svg aria-hidden="true" viewBox="0 0 100 100" width="28" height="28">
      <path d={way} {...drawn} />
    </svg>
  );
}
