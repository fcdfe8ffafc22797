import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Kysely } from 'kysely';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { Mailer } from '../access/mail.ts';
import { importShippedPacks } from '../content/shipped-packs.ts';
import type { Tables } from '../database/tables.ts';
import { demoChildrenCsv, demoFamilyFiles, demoReturn } from './demo-families.ts';
import { enrol } from './enrol.ts';
import { importSen2 } from './import-sen2.ts';
import { invite } from './invite.ts';
import { writeSen2Xml } from './write-sen2.ts';

export type DemoDeps = {
  db: Kysely<Tables>;
  mailer: Mailer;
  matchKey: string;
  today: CalendarDate;
  /** Where people reach this server; goes into the invitations. */
  address?: string;
};

/** Nothing of anybody yet: no child, no scope, no person. Only then may a demo be put in. */
export async function isEmpty(db: Kysely<Tables>): Promise<boolean> {
  for (const table of ['children', 'scopes', 'user'] as const) {
    if (await db.selectFrom(table).select(db.fn.countAll().as('rows')).limit(1).executeTakeFirst().then(hasRows))
      return false;
  }
  return true;
}

const hasRows = (count: { rows: unknown } | undefined) => Number(count?.rows ?? 0) > 0;

/**
 * Puts in six made-up families the way a council would: a list of children is enrolled, a SEN2 return imported and
 * each family invited. Nothing takes a short cut, so the demo shows what the real road does.
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
    const enrolled = await enrol({ db, matchKey, today }, list);
    const imported = await importSen2({ db, matchKey }, sheet);
    const faults = enrolled.faults.length + imported.faults.length;
    if (faults > 0) throw new Error(`the made-up families have ${faults} faults`);
  } finally {
    await rm(folder, { recursive: true });
  }
  for (const { email } of demoFamilyFiles(today)) {
    const carers = await db.selectFrom('carers').select('child_ref as ref').where('email', '=', email).execute();
    for (const { ref } of carers) {
      const answer = await invite({ db, mailer, address }, { ref, email });
      if (!answer.ok) throw new Error(`a made-up family could not be invited: ${answer.refused}`);
    }
  }
}
