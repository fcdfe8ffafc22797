import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type CalendarDate, calendarDate } from '../../../src/domain/calendar-date.ts';
import type { CaseEvent } from '../../../src/domain/clocks/event.ts';
import { caseScope } from '../../../src/server/council/case-store.ts';
import { enrol } from '../../../src/server/council/enrol.ts';
import { importSen2 } from '../../../src/server/council/import-sen2.ts';
import type { Sen2Module } from '../../../src/server/council/sen2-modules.ts';
import { upnCheckLetter } from '../../../src/server/council/upn.ts';
import {
  type WriteReturn,
  type WriteRow,
  writeBladeCsv,
  writeSen2Xml,
} from '../../../src/server/council/write-sen2.ts';
import { databaseForThisTest } from '../../support/database.ts';

export const matchKey = 'a key for tests';
export const today = calendarDate('2026-11-21');

/** A UPN with its right check letter. */
export const upnOf = (twelve: string) => `${upnCheckLetter(twelve)}${twelve}`;

type Fields = Record<string, string>;
const row =
  (module: Sen2Module) =>
  (fields: Fields = {}, ...below: WriteRow[]): WriteRow => ({ module, fields, below });

export const requests = row('requests');
export const assessment = row('assessment');
export const namedPlan = row('namedplan');
export const planDetail = row('plandetail');
export const activePlans = row('activeplans');
export const placementDetail = row('placementdetail');
export const senNeed = row('senneed');

export const sana: Fields = {
  Surname: 'Brightwater',
  Forename: 'Sana',
  PersonBirthDate: '2018-05-04',
  Sex: 'F',
  Ethnicity: 'APKN',
  PostCode: 'ZZ1 1ZZ',
  UPN: upnOf('919200118001'),
  UniqueLearnerNumber: '9876543210',
};
export const tobi: Fields = { Surname: "O'Larkfield", Forename: 'Tobí', PersonBirthDate: '2012-01-31' };
export const stranger: Fields = {
  Surname: 'Strangeways',
  Forename: 'Nobody',
  PersonBirthDate: '2016-02-29',
  Ethnicity: 'WBRI',
  UPN: upnOf('919200116777'),
};

export const person = (fields: Fields, ...below: WriteRow[]): WriteRow => ({ module: 'person', fields, below });

export function aReturn(year: number, ...persons: WriteRow[]): WriteReturn {
  return { year, asOf: calendarDate(`${year}-01-15`), persons };
}

/** A folder of its own for one test, gone after it. */
export async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'waymark-council-'));
  onTestFinished(() => rm(path, { recursive: true, force: true }));
  return path;
}

export async function write(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(await folder(), name);
  await writeFile(path, text);
  return path;
}

export async function asXml(sheet: WriteReturn, change = (text: string) => text): Promise<string> {
  return write('sen2.xml', change(writeSen2Xml(sheet)));
}

export async function asCsv(sheet: WriteReturn, change = (_module: string, text: string) => text): Promise<string> {
  const path = await folder();
  await mkdir(path, { recursive: true });
  for (const [name, text] of writeBladeCsv(sheet)) {
    const module = name.split('_').at(-1)?.replace('.csv', '') ?? '';
    await writeFile(join(path, name), change(module, text));
  }
  return path;
}

/** A council with these children enrolled, on a database of its own. */
export async function council(...children: Fields[]) {
  const { db } = await databaseForThisTest();
  const lines = children.map((child) =>
    [child.Forename, child.Surname, child.PersonBirthDate, child.UPN ?? '', '', ''].join(','),
  );
  const list = await write('children.csv', ['forename,surname,born,upn,email,relation', ...lines].join('\n'));
  const { children: enrolled, faults } = await enrol({ db, matchKey, today }, list);
  if (faults.length > 0) throw new Error(`the test's own children have faults: ${JSON.stringify(faults)}`);
  const refs = enrolled.map((child) => child.ref);
  const [ref = ''] = refs;
  return {
    db,
    refs,
    ref,
    import: (path: string, options: { dryRun?: boolean } = {}) => importSen2({ db, matchKey }, path, options),
    importXml: async (sheet: WriteReturn) => importSen2({ db, matchKey }, await asXml(sheet)),
    events: async (of = ref): Promise<CaseEvent[]> =>
      (await liveBodies(db, of, 'official-event')).map((body) => body.event as CaseEvent).sort(byDate),
    undated: async (of = ref) =>
      (await liveBodies(db, of, 'undated')).map(({ type, detail }) => (detail ? { type, detail } : { type })),
    child: async (of = ref) => (await liveBodies(db, of, 'child'))[0],
    version: async (of = ref): Promise<number | undefined> =>
      (await db.selectFrom('scopes').select('version').where('id', '=', caseScope(of)).executeTakeFirst())?.version,
    rows: () => db.selectFrom('records').selectAll().orderBy('scope_id').orderBy('id').execute(),
  };
}

const byDate = (a: CaseEvent, b: CaseEvent) =>
  JSON.stringify([dateOf(a), a.type]).localeCompare(JSON.stringify([dateOf(b), b.type]));
const dateOf = (event: CaseEvent): CalendarDate | undefined => ('date' in event ? event.date : undefined);

type Db = Awaited<ReturnType<typeof databaseForThisTest>>['db'];

async function liveBodies(db: Db, ref: string, kind: string): Promise<Record<string, unknown>[]> {
  const rows = await db
    .selectFrom('records')
    .select('body')
    .where('scope_id', '=', caseScope(ref))
    .where('kind', '=', kind)
    .where('removed', '=', false)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ body }) => (body ? [body] : []));
}
