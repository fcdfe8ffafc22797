import { type Problem, type ProblemCode, problemStatus } from '../protocol/problems.ts';

/** A problem as the code of the server says it; `problem()` makes the wire's form of it. */
export type ProblemSaid = { code: ProblemCode } & Partial<
  Pick<Problem, 'status' | 'detail' | 'lastSeq' | 'paths' | 'faults'>
>;

export const problemType = 'application/problem+json';

/** RFC 9457. The title is for programmers; people read the sentence of `code` in `locales/`. */
export function problem({ code, status = problemStatus[code] ?? 500, ...more }: ProblemSaid): Problem {
  return { type: `urn:waymark:problem:${code}`, title: code.replaceAll('-', ' '), status, code, ...more };
}
