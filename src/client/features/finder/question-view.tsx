import type { AtQuestion } from '../../../domain/finder/walk-finder.ts';
import { CrisisCard } from './crisis-card.tsx';
import { NowLine } from './now-line.tsx';
import { Options } from './options.tsx';
import { Progress } from './progress.tsx';
import { Trail } from './trail.tsx';

export function QuestionView({ walk }: { walk: AtQuestion }) {
  return (
    <>
      {walk.question.crisis ? <CrisisCard /> : null}
      <Progress walk={walk} />
      <Options walk={walk} />
      {walk.question.crisis ? null : <NowLine />}
      <Trail walk={walk} />
    </>
  );
}
