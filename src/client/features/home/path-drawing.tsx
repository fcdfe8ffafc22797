import { useTranslation } from 'react-i18next';
import type { CasePath } from '../../../domain/path/path.ts';

const width = 300;
const height = 78;
const margin = 18;

type Point = { x: number; y: number };

/** Steps lie on a gentle wave, so the road reads as a road and not as a bar chart. */
function points(count: number): Point[] {
  const wave = [52, 22, 44, 60, 24, 34];
  return Array.from({ length: count }, (_, index) => ({
    x: count === 1 ? width / 2 : margin + (index * (width - 2 * margin)) / (count - 1),
    y: wave[index % wave.length] ?? 40,
  }));
}

/** A smooth line through the points: each bend leaves level, so the curve never overshoots the drawing. */
function curve(through: readonly Point[]): string {
  const [first, ...rest] = through;
  if (!first) return '';
  let from = first;
  return rest.reduce((line, to) => {
    const middle = (from.x + to.x) / 2;
    const bend = ` C${middle} ${from.y} ${middle} ${to.y} ${to.x} ${to.y}`;
    from = to;
    return line + bend;
  }, `M${first.x} ${first.y}`);
}

/** The drawn path with "you are here". The same is said in words for those who do not see it. */
export function PathDrawing({ path, label }: { path: CasePath; label: string }) {
  const { t } = useTranslation();
  const spots = points(path.steps.length);
  const at = path.steps.findIndex((step) => step.state === 'here');
  const reached = at === -1 ? spots.length : at + 1;
  const here = spots[at];
  return (
    <svg
      className="path-drawing turns"
      role="img"
      aria-label={t('home:path.label', { now: at === -1 ? spots.length : at + 1, count: spots.length, step: label })}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path className="road-ahead" d={curve(spots)} />
      <path className="road-done" d={curve(spots.slice(0, reached))} />
      {here ? <circle className="here-glow" cx={here.x} cy={here.y} r="17" /> : null}
      {path.steps.map((step, index) => {
        const spot = spots[index];
        return spot ? (
          <circle
            key={step.id}
            className={`spot ${step.state}`}
            cx={spot.x}
            cy={spot.y}
            r={step.state === 'here' ? 10.5 : 6.5}
          />
        ) : null;
      })}
    </svg>
  );
}
