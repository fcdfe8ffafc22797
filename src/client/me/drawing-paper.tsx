import { type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Colour, type Line, type Mark, paperSize, showing } from './drawing-marks.ts';
import { paintLine, paintMarks } from './paint-marks.ts';

export type Pen = { kind: Line['kind']; colour: Colour; width: number };

type PaperProps = { marks: readonly Mark[]; pen: Pen; words: string | undefined; onLine: (line: Line) => void };

/** So far a finger has to move before it counts: a hand that shakes a little leaves no thousands of points. */
const nearest = 3;

/** The sheet of paper under a finger, a pen or a mouse. */
export function DrawingPaper({ marks, pen, words, onLine }: PaperProps) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const line = useRef<Line & { pointer: number }>(undefined);
  useEffect(() => {
    const paper = canvas.current?.getContext('2d');
    if (paper) paintMarks(paper, marks);
  }, [marks]);

  const add = ({ clientX, clientY, pressure, pointerType }: Pointing) => {
    const here = canvas.current?.getBoundingClientRect();
    const paper = canvas.current?.getContext('2d');
    const drawn = line.current;
    if (!here || !paper || !drawn) return;
    const x = Math.round(((clientX - here.left) / here.width) * paperSize);
    const y = Math.round(((clientY - here.top) / here.height) * paperSize);
    const [lastX = Number.NaN, lastY = Number.NaN] = drawn.points.slice(-3);
    if (Math.hypot(x - lastX, y - lastY) < nearest) return;
    // Only a pen feels how hard it is pressed; the others say 0.5 while they touch.
    drawn.points.push(x, y, pointerType === 'pen' ? Math.round(pressure * 100) / 100 : 0.5);
    paintLine(paper, drawn, drawn.points.length - 3);
  };
  const start = (event: PointerEvent<HTMLCanvasElement>) => {
    // A second finger or the ball of the hand draws nothing.
    if (line.current || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    line.current = { ...pen, points: [], pointer: event.pointerId };
    add(event.nativeEvent);
  };
  const move = (event: PointerEvent<HTMLCanvasElement>) => {
    if (line.current?.pointer !== event.pointerId) return;
    // Where the browser gathers moves for a frame, each of them makes the line rounder.
    const moves = event.nativeEvent.getCoalescedEvents?.() ?? [];
    for (const one of moves.length > 0 ? moves : [event.nativeEvent]) add(one);
  };
  const end = (event: PointerEvent<HTMLCanvasElement>) => {
    if (line.current?.pointer !== event.pointerId) return;
    const { pointer: _, ...done } = line.current;
    line.current = undefined;
    if (done.points.length > 0) onLine(done);
  };
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={words ?? t(showing(marks).length > 0 ? 'me:media.draw.alt' : 'me:media.draw.empty')}
      width={paperSize}
      height={paperSize}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
    />
  );
}

type Pointing = Pick<globalThis.PointerEvent, 'clientX' | 'clientY' | 'pressure' | 'pointerType'>;
