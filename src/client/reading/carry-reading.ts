import { type ReadingBody, readingBodySchema, readingId } from '../../domain/records/reading-records.ts';
import { type CarriedChoice, type CarryingStore, carryChoice } from '../carry-choice.ts';
import type { Engine } from '../sync/engine.ts';
import { adoptReading, chosenEvent, keepBeside, keptBeside, keptWays } from './reading-ways.ts';

const reading: CarriedChoice<ReadingBody> = {
  record: readingId,
  rule: 'reading-set',
  event: chosenEvent,
  read: (body) => readingBodySchema.safeParse(body).data,
  kept: keptBeside,
  chosen(at) {
    const { own } = keptBeside();
    return { now: keptWays().now, ...(own && { own }), at };
  },
  markTold: (told) => keepBeside({ ...keptBeside(), told }),
  adopt(held, person) {
    adoptReading(held, person);
    return true;
  },
};

/** Whoever signs in reads their own way on every phone. */
export const carryReading = (store: CarryingStore, engine: Pick<Engine, 'sync'>): (() => void) =>
  carryChoice(store, engine, reading);
