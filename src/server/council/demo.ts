import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Mailer } from '../access/mail.ts';
import { importShippedPacks } from '../content/shipped-packs.ts';
import type { Tables } from '../database/tables.ts';
import { demoCompanionCsv } from './demo-companion.ts';
import { demoChildrenCsv, demoReturn } from './demo-families.ts';
import { demoPlans, planAsSent } from './demo-plans.ts';
import { enrol } from './enrol.ts';
import { importEvents } from './import-events.ts';
import { importPlan } from './import-plan.ts';
import { importSen2 } from './import-sen2.ts';
import { invite } from './invite.ts';
import { writePdf } from './write-pdf.ts';
import { writeSen2Xml } from './write-sen2.ts';

export type DemoDeps = {
  db: Kysely<Tables>;
  mailer: Mailer;
  matchKey: string;
  today: CalendarDate;
  /** Where people reach this server; goes into the invitations. */
  address?: string;
};

/** What no return tells: the companion file, then the plans. Answers how many faults there were. */
async function importPaper(
  db: Kysely<Tables>,
  today: CalendarDate,
  folder: string,
  refOf: ReadonlyMap<string, string>,
): Promise<number> {
  const companion = join(folder, 'events.csv');
  await writeFile(companion, demoCompanionCsv(today, refOf));
  let faults = (await importEvents({ db, who: 'job' }, companion)).faultCount;
  for (const { forename, plan } of demoPlans(today)) {
    const files = { plan: join(folder, 'plan.json'), document: join(folder, 'plan.pdf') };
    await writeFile(files.plan, JSON.stringify(plan));
    await writeFile(files.document, writePdf(planAsSent(forename, plan)));
    const report = await importPlan({ db, today, who: 'job' }, refOf.get(forename) ?? '', files);
    faults += report.faults.length + (report.isUnknownChild ? 1 : 0);
  }
  return faults;
}

const demoAddress = '%@demo.waymark.example';

/**
 * Whether a demo may be put in: nobody has signed in, and no child is there but those of a demo that was broken off
 * before everybody was invited.
 */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql<{ others: boolean; some: boolean; waiting: boolean }>`
    select
      exists (select from "user")
        or exists (select from scopes where id not like 'content:%' and id not like 'case:%' and id not like 'draft:%')
        or exists (select from children where ref not in (select child_ref from carers where email like ${demoAddress}))
        as others,
      exists (select from children) as some,
      exists (select from carers where child_ref not in (select child_ref from invitations)) as waiting`.execute(db);
  const [found] = rows;
  return found !== undefined && !found.others && (!found.some || found.waiting);
}

/**
 * Puts in six made-up families the way a council would: a list of children is enrolled, a SEN2 return, the
 * companion file and the plans are imported, and each family is invited. Nothing takes a short cut, so the demo shows what the real road does.
 */
export async function seedDemo({
  db,
  mailer,
  matchKey,
  today,
  address = 'http://127.0.0.1:8080',
}: DemoDeps): Promise<void> {
  await importShippedPacks(db);
  const folder = await mkdtemp(join(tmpdir(), 'waymark-demo-'));
  try {
    const [list, sheet] = [join(folder, 'children.csv'), join(folder, 'sen2.xml')];
    await writeFile(list, demoChildrenCsv(today));
    await writeFile(sheet, writeSen2Xml(demoReturn(today)));
    const enrolled = await enrol({ db, matchKey, today, who: 'job' }, list);
    const imported = await importSen2({ db, matchKey, who: 'job' }, sheet);
    const refOf = new Map(enrolled.children.map(({ forename, ref }) => [forename, ref]));
    const faults = enrolled.faults.length + imported.faults.length + (await importPaper(db, today, folder, refOf));
    if (faults > 0) throw new Error(`the made-up families have ${faults} faults`);
  } finally {
    await rm(folder, { recursive: true });
  }
  const waiting = await db
    .selectFrom('carers')
    .select(['child_ref as ref', 'email'])
    .where('child_ref', 'not in', (invited) => invited.selectFrom('invitations').select('child_ref'))
    .orderBy('child_ref')
    .execute();
  for (const carer of waiting) {
    const answer = await invite({ db, mailer, address, who: 'job' }, carer);
    if (!answer.ok) throw new Error(`a made-up family could not be invited: ${answer.refused}`);
  }
}
