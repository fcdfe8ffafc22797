import type { Step } from '../../domain/path/step.ts';

/** A step is called one thing while it waits and another once it is done: "Will there be a plan?", "There will be a plan". */
export function stepTitleKey(step: Pick<Step, 'id' | 'state'>): string {
  return `steps:titles.${step.id}.${step.state === 'done' ? 'done' : 'open'}`;
}
