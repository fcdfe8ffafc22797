import { comparingPlans } from '../../domain/plan/compare-plans.ts';
import type { ComparedSection, SectionText } from '../../domain/plan/comparison.ts';
import type { FromComparer, ToComparer } from './compare-messages.ts';

listen();

/** One worker answers one question; `compareInWorker` ends it when the question is taken back. */
function listen(): void {
  const texts: Record<'older' | 'newer', SectionText<string>[]> = { older: [], newer: [] };
  const answer: ComparedSection<string>[] = [];
  const say = (message: FromComparer<string>) => self.postMessage(message);
  self.addEventListener('message', ({ data }: MessageEvent<ToComparer<string>>) => {
    if (data.kind === 'section') texts[data.side].push(data.section);
    else if (data.kind === 'compare') {
      answer.push(...compare(texts.older, texts.newer, say));
      say({ kind: 'ready' });
    } else {
      const section = answer.shift();
      say(section ? { kind: 'section', section } : { kind: 'end' });
    }
  });
}

function compare(
  older: readonly SectionText<string>[],
  newer: readonly SectionText<string>[],
  say: (message: FromComparer<string>) => void,
): ComparedSection<string>[] {
  const comparing = comparingPlans(older, newer);
  let told = 0;
  let step = comparing.next();
  for (; !step.done; step = comparing.next()) {
    // A hundred messages are enough for a bar that moves.
    if (step.value - told < 0.01) continue;
    told = step.value;
    say({ kind: 'progress', done: told });
  }
  return step.value.sections;
}
