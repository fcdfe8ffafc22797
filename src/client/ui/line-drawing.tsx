/**
 * Our own line drawings: one path in a square of `box` units, drawn in the colour of the words beside it. Always beside
 * a word, never instead of one: hidden from screen readers. `turns`: mirrored from right to left.
 */
export function LineDrawing({ d, box = 24, thick = 2, turns, className }: LineDrawingProps) {
  return (
    <svg
      aria-hidden="true"
      className={turns ? 'turns' : className}
      viewBox={`0 0 ${box} ${box}`}
      width={box}
      height={box}
      fill="none"
      stroke="currentColor"
      strokeWidth={thick}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={d} />
    </svg>
  );
}

type LineDrawingProps = {
  d: string;
  box?: 24 | 32;
  thick?: number;
  turns?: boolean | undefined;
  className?: string;
};
