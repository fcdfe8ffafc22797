import type { ComparedSection, SectionText } from '../../domain/plan/comparison.ts';

/**
 * Page to worker. Sections are sent one at a time and asked for one at a time: a message is copied at one go, and a
 * whole plan at once would hold up the page.
 */
export type ToComparer<Id extends string> =
  | { kind: 'section'; side: 'older' | 'newer'; section: SectionText<Id> }
  | { kind: 'compare' }
  | { kind: 'next' };

/** Worker to page: how far it is, then the answer to each `next`, until there are no more. */
export type FromComparer<Id extends string> =
  | { kind: 'progress'; done: number }
  | { kind: 'ready' }
  | { kind: 'section'; section: ComparedSection<Id> }
  | { kind: 'end' };
