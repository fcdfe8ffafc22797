import { expect, test } from 'vitest';
import { columns, companion, town } from './events-world.ts';
import { sana, write } from './sen2-world.ts';

const draft = {
  case_ref: 'EHC-1',
  event_type: 'draft plan issued',
  event_date: '2026-03-02',
  updated_at: '2026-03-03T09:00:00Z',
};

test('a column that is there twice is refused, for the second may be what the family is not to see', async () => {
  const here = await town(sana);
  const rows = [{ ...draft, child_ref: here.ref }];
  const twice = companion(rows, [...columns, 'Note Plain']);
  expect(await here.importFile(await write('twice.csv', twice))).toMatchObject({
    added: 0,
    faults: [{ line: 1, field: 'note_plain', reason: 'column-twice' }],
  });
  const unread = companion(rows, [...columns, 'shoe size', 'shoe size', '', '']);
  expect(await here.importFile(await write('unread.csv', unread))).toMatchObject({ added: 1, faultCount: 0 });
});

test('characters no text has are named by their place, and an open quotation mark by itself', async () => {
  const here = await town(sana);
  const before = await here.rows();
  expect((await here.importRows([{ ...draft, note_plain: 'a\0b' }])).faults).toMatchObject([
    { line: 2, field: 'note_plain', reason: 'not-text' },
  ]);
  const open = companion([{ ...draft, child_ref: here.ref }]).replace('draft plan issued', '=LINK("x")');
  const report = await here.importFile(await write('open.csv', open));
  expect(report.faults.map(({ reason }) => reason)).toEqual(['quotes']);
  expect(await here.rows()).toEqual(before);
});

test('a day far ahead is asked about, also where no row says when it was written', async () => {
  const here = await town(sana);
  const { updated_at: _, ...undated } = draft;
  const far = { ...undated, event_date: '2062-03-02' };
  expect(await here.importRows([undated, far], { dryRun: true })).toMatchObject({
    faultCount: 0,
    warnings: [{ line: 3, field: 'event_date', reason: 'in-the-future' }],
  });
});
