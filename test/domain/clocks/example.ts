import type { DeadlineId, DeadlineStatus } from '../../../src/domain/clocks/deadline.ts';

/** The worked examples of law.md section 9 that a deadline of design section 9 answers. Plain JSON, as in a clock file. */
export type Expected = {
  deadline: DeadlineId;
  due: string;
  also?: string;
  from?: string;
  status?: DeadlineStatus;
  metOn?: string;
  last?: string;
};
export type Example = {
  id: string;
  about: string;
  today?: string;
  events: ({ type: string } & Record<string, unknown>)[];
  expected: Expected[];
};
