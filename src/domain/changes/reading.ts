import { type ReadingBody, readingBodySchema, readingId } from '../records/reading-records.ts';
import { type ChangeRule, put } from './change.ts';

/** How a person reads, on all their phones: the last to arrive holds, whole, since half of two ways reads badly. */
export const readingSet: ChangeRule<ReadingBody> = {
  name: 'reading-set',
  scopes: ['person'],
  args: readingBodySchema,
  apply: (body, _change, reading) =>
    put({ id: readingId, kind: readingId, version: reading.find(readingId)?.version ?? 0, body }),
};
