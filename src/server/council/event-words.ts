import { type EventType, eventTypes } from '../../domain/clocks/event.ts';

/**
 * What a word in the companion file's `event_type` column says on the family's line. Every event type of design §9 is
 * such a word for itself; beside them stand the words councils' systems use for what SEN2 lacks.
 *
 * | word | becomes |
 * |---|---|
 * | advice asked · advice received | advice-requested · advice-received (`from`: the kind of adviser, never a name) |
 * | panel date | panel-planned; with the status held, met, done or complete: panel-met |
 * | draft plan issued · comments received | draft-plan-served · draft-answered |
 * | comments due | nothing: the law's own 15 days are counted from the draft |
 * | settings consulted · setting replied | school-consulted · school-replied (`school`, `reply`) |
 * | meeting invited | review-meeting, on `due_date` where that is filled in, else on `event_date` |
 * | school report received | review-report-sent |
 * | final plan sent | plan-issued |
 * | appeal right letter | decision-sent (`about` says which decision) |
 * | next action owner | the contact's next step (`note_plain`, by `due_date`), no event |
 */
export type EventWord =
  | { kind: 'event'; type: EventType /** Tells the same thing by both words of it. */; thing: string }
  | { kind: 'next-action' }
  | { kind: 'nothing' };

const sameAs: Record<string, EventType> = {
  'advice-asked': 'advice-requested',
  'draft-plan-issued': 'draft-plan-served',
  'draft-issued': 'draft-plan-served',
  'comments-received': 'draft-answered',
  'settings-consulted': 'school-consulted',
  'setting-consulted': 'school-consulted',
  'settings-replied': 'school-replied',
  'setting-replied': 'school-replied',
  'setting-reply': 'school-replied',
  'settings-reply': 'school-replied',
  'meeting-invited': 'review-meeting',
  'school-report-received': 'review-report-sent',
  'final-plan-sent': 'plan-issued',
  'final-plan-issued': 'plan-issued',
  'appeal-right-letter': 'decision-sent',
};

const ownWords = ['comments-due', 'next-action-owner', 'panel-date'];

/** Every word the column takes, for whoever wrote another. */
export const eventWords: readonly string[] = [...eventTypes, ...Object.keys(sameAs), ...ownWords].toSorted();

const isOver = new Set(['held', 'met', 'done', 'complete', 'completed', 'closed']);

/** A word without case, spaces or underscores: `Panel date` and `panel_date` are `panel-date`. */
export function slug(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** `undefined` for a word nobody has told us of. `status` is the row's own, as a slug. */
export function readEventWord(text: string, status: string): EventWord | undefined {
  const word = slug(text);
  if (word === 'comments-due') return { kind: 'nothing' };
  if (word === 'next-action-owner' || word === 'next-action') return { kind: 'next-action' };
  if (word === 'panel-date') {
    return { kind: 'event', type: isOver.has(status) ? 'panel-met' : 'panel-planned', thing: word };
  }
  const type = sameAs[word] ?? eventTypes.find((known) => known === word);
  return type && { kind: 'event', type, thing: type };
}
