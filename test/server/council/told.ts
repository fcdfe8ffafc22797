import { mapSen2 } from '../../../src/server/council/map-sen2.ts';
import { readSen2 } from '../../../src/server/council/read-sen2.ts';
import { readSen2Child } from '../../../src/server/council/read-sen2-child.ts';
import type { Said } from '../../../src/server/council/said.ts';
import type { WriteReturn } from '../../../src/server/council/write-sen2.ts';
import { asCsv, asXml } from './sen2-world.ts';

/** What a file tells of each of its persons, in the file's order, without a database. */
export async function toldByFile(path: string) {
  const read = await readSen2(path, () => true);
  const { year, asOf } = read;
  if (year === undefined || asOf === undefined) throw new Error('the return has no header');
  const faults = read.faults;
  const sheet = { year, asOf, faults, warnings: read.warnings };
  const told = read.persons.map((person) => mapSen2(readSen2Child([person], sheet), asOf));
  return { told, faults, warnings: sheet.warnings };
}

export const inWords = (item: Said) =>
  item.kind === 'official-event' ? item.event : { type: item.type, undated: true, ...item.detail };

export type Form = 'xml' | 'csv';

export const asFile = (sheet: WriteReturn, form: Form) => (form === 'xml' ? asXml(sheet) : asCsv(sheet));

/** Events and undated things of the first person, oldest first. */
export async function told(sheet: WriteReturn, form: Form = 'xml') {
  const { told, faults } = await toldByFile(await asFile(sheet, form));
  if (faults.length > 0) throw new Error(`the test's own return has faults: ${JSON.stringify(faults)}`);
  const [first] = told;
  if (!first) throw new Error('the return has no person');
  return first.items
    .map(inWords)
    .sort((a, b) => JSON.stringify([dayOf(a), a]).localeCompare(JSON.stringify([dayOf(b), b])));
}

const dayOf = (one: object) => ('date' in one ? one.date : '9999');
