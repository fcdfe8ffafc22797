import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { gridSize, type Mark, stampIn } from './drawing-marks.ts';
import { useRing } from './use-ring.tsx';

const last = gridSize * gridSize - 1;
const steps: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: gridSize, ArrowUp: -gridSize };

/** Squares over the paper, for those who draw with keys, a switch or by ear: each is a button that says what is in it. */
export function DrawingGrid({ marks, onCell }: { marks: readonly Mark[]; onCell: (cell: number) => void }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const ring = useRing<HTMLDivElement>();
  const move = (event: KeyboardEvent) => {
    ring.onKeyDown(event);
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const sideways = Math.abs(step) === 1;
    const isSameRow = Math.floor((at + step) / gridSize) === Math.floor(at / gridSize);
    const next = at + step;
    if (next < 0 || next > last || (sideways && !isSameRow)) return;
    setAt(next);
    ring.ref.current?.querySelectorAll('button')[next]?.focus();
  };
  const whatIsIn = (cell: number) => {
    const stamp = stampIn(marks, cell);
    if (!stamp) return t('me:media.draw.nothing');
    const [colour, shape] = [t(`me:media.draw.colours.${stamp.colour}`), t(`me:media.draw.kinds.${stamp.shape}`)];
    return t('me:media.draw.filled', { colour, shape });
  };
  return (
    <div className="draw-grid" role="toolbar" aria-label={t('me:media.draw.grid')} {...ring} onKeyDown={move}>
      {Array.from({ length: last + 1 }, (_, cell) => cell).map((cell) => (
        <button
          key={cell}
          type="button"
          tabIndex={cell === at ? 0 : -1}
          aria-label={t('me:media.draw.cell', {
            row: Math.floor(cell / gridSize) + 1,
            column: (cell % gridSize) + 1,
            what: whatIsIn(cell),
          })}
          onFocus={() => setAt(cell)}
          onClick={() => onCell(cell)}
        />
      ))}
    </div>
  );
}
