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

test('a letter that gets its number later is the same line, in whatever order the files come', async () => {
  const bare = { ...draft, note_plain: 'sent', updated_at: '2026-03-03' };
  const numbered = { ...draft, note_plain: 'with the letter', document_id: 'D-1', updated_at: '2026-03-04' };
  const orders = [[[bare], [numbered]], [[numbered], [bare]], [[bare, numbered]], [[numbered, bare]]];
  for (const files of orders) {
    const here = await town(sana);
    for (const file of [...files, ...files]) await here.importRows(file);
    expect((await here.bodies('official-event')).map(({ note }) => note)).toEqual(['with the letter']);
    const before = await here.rows();
    for (const file of files) expect(await here.importRows(file)).toMatchObject({ added: 0, changed: 0 });
    expect(await here.rows()).toEqual(before);
    await here.importRows([{ ...numbered, status: 'withdrawn', updated_at: '2026-03-05' }]);
    for (const file of files) await here.importRows(file);
    expect(await here.events()).toEqual([]);
  }
});

test('a letter told and taken back in one file is not there, however it was numbered', async () => {
  const here = await town(sana);
  const gone = { ...draft, document_id: 'D-1', status: 'withdrawn', updated_at: '2026-03-05' };
  await here.importRows([draft, gone]);
  expect(await here.events()).toEqual([]);
});

test('two letters of one kind and day stay two lines', async () => {
  const here = await town(sana);
  const letter = (document_id: string) => ({ ...draft, document_id });
  expect(await here.importRows([letter('D-1'), letter('D-2')])).toMatchObject({ added: 2 });
  expect(await here.importRows([letter('D-1'), letter('D-2')])).toMatchObject({ unchanged: 2 });
  // The first was told before it had a number: what comes without one again takes no other's place.
  const there = await town(sana);
  for (const row of [draft, letter('D-1'), letter('D-2')]) await there.importRows([row]);
  await there.importRows([{ ...draft, updated_at: '2026-04-01' }]);
  expect(await there.events()).toHaveLength(3);
});

test.each([
  ['05/03/2026 09:30', '05/03/2026 16:30'],
  ['05/03/2026 9:30', '2026-03-05T09:30:01'],
  ['05/03/2026 9:30 AM', '05/03/2026 1:30 PM'],
  ['05-Mar-2026 12:00 am', '05/03/2026 00:01:00'],
  ['2026-03-05 09:30:00.100', '2026-03-05T09:30:00.200Z'],
  ['2026-03-05T09:30:00+01:00', '05/03/2026 09:00'],
])('of two words of one day the later stays, as any program writes the time: %s, %s', async (early, late) => {
  const here = await town(sana);
  await here.importRows([{ ...draft, note_plain: 'late', updated_at: late }]);
  expect(await here.importRows([{ ...draft, note_plain: 'early', updated_at: early }])).toMatchObject({ older: 1 });
});

test('a time that no clock shows is a fault', async () => {
  const here = await town(sana);
  const report = await here.importRows([{ ...draft, updated_at: '05/03/2026 25:00' }]);
  expect(report.faults).toMatchObject([{ field: 'updated_at', reason: 'not-a-date' }]);
});
