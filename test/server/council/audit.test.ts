import { expect, test } from 'vitest';
import { listAudit, recordAudit } from '../../../src/server/council/audit.ts';
import { databaseForThisTest } from '../../support/database.ts';

test('what was done is listed in the order it was done, with who and how much', async () => {
  const { db } = await databaseForThisTest();
  await db.transaction().execute(async (trx) => {
    await recordAudit(trx, { who: 'cli', act: 'enrol', counts: { children: 7 } });
    await recordAudit(trx, { who: 'key:case-system', act: 'reply', scope: 'thread:mum' });
  });
  expect(await listAudit(db)).toEqual([
    { at: expect.any(Date), who: 'cli', act: 'enrol', scope: null, counts: { children: 7 } },
    { at: expect.any(Date), who: 'key:case-system', act: 'reply', scope: 'thread:mum', counts: {} },
  ]);
});

test('what was undone leaves no trace', async () => {
  const { db } = await databaseForThisTest();
  const undone = db.transaction().execute(async (trx) => {
    await recordAudit(trx, { who: 'cli', act: 'enrol' });
    throw new Error('undone');
  });
  await expect(undone).rejects.toThrow('undone');
  expect(await listAudit(db)).toEqual([]);
});
