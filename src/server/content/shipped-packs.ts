import type { Kysely } from 'kysely';
import { londonDate } from '../../domain/calendar-date.ts';
import type { Tables } from '../database/tables.ts';
import { importPack } from './import-pack.ts';
import hertfordshire from './packs/hertfordshire.json' with { type: 'json' };

/**
 * Brings the council packs that come with Waymark into the database. Who can help is there from the first start, demo
 * or not; a start with the same pack changes nothing.
 */
export async function importShippedPacks(db: Kysely<Tables>): Promise<void> {
  const pack = await importPack(db, 'content:hertfordshire', hertfordshire, { on: londonDate(new Date()) });
  if (!pack.ok) throw new Error(`the pack that came with Waymark has ${pack.faults.length} faults`);
}
