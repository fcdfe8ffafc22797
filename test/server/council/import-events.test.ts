import { expect, test } from 'vitest';
import { listAudit } from '../../../src/server/council/audit.ts';
import { importEventList } from '../../../src/server/council/import-events.ts';
import { columns, companion, town } from './events-world.ts';
import { aReturn, assessment, namedPlan, person, requests, sana, stranger, tobi, write } from './sen2-world.ts';

const draft = {
  case_ref: 'EHC-1',
  event_type: 'draft plan issued',
  event_date: '2026-03-02',
  updated_at: '2026-03-03T09:00:00Z',
};

test('a family sees what the companion file tells, with the council’s own words and as of when', async () => {
  const here = await town(sana);
  const report = await here.importRows([
    { ...draft, note_plain: 'You have until 16 March.', due_date: '16/03/2026' },
    { event_type: 'Advice asked', event_date: '2026-01-12', from: 'educational psychologist' },
    { event_type: 'advice_received', event_date: '2026-02-20', from: 'educational psychologist' },
    { event_type: 'settings consulted', event_date: '2026-02-23', school: 'Green Lane School' },
    { event_type: 'setting replied', event_date: '2026-03-04', school: 'Green Lane School', reply: 'Cannot meet need' },
    { event_type: 'panel date', event_date: '2026-04-01', due_date: '' },
    { event_type: 'appeal-right letter', event_date: '2026-05-05', about: 'final plan' },
  ]);
  expect(report).toMatchObject({ rows: 7, added: 7, changed: 0, matched: 1, faults: [], warnings: [], faultCount: 0 });
  expect(await here.events()).toEqual([
    { type: 'advice-requested', date: '2026-01-12', from: 'educational psychologist' },
    { type: 'advice-received', date: '2026-02-20', from: 'educational psychologist' },
    { type: 'school-consulted', date: '2026-02-23', school: 'Green Lane School' },
    { type: 'draft-plan-served', date: '2026-03-02', 'council-due': '2026-03-16' },
    { type: 'school-replied', date: '2026-03-04', school: 'Green Lane School', reply: 'cannot-meet-need' },
    { type: 'panel-planned', date: '2026-04-01' },
    { type: 'decision-sent', date: '2026-05-05', about: 'final-plan' },
  ]);
  expect(await here.bodies('official-event')).toContainEqual(
    expect.objectContaining({
      note: 'You have until 16 March.',
      source: { kind: 'events', asOf: '2026-03-03' },
    }),
  );
});

test('importing twice changes nothing, not even a version', async () => {
  const here = await town(sana);
  const rows = [draft, { event_type: 'panel-met', event_date: '2026-02-02', caseworker_name: 'Ann Otter', phone: '1' }];
  await here.importRows(rows);
  const [records, version] = [await here.rows(), await here.version()];
  expect(await here.importRows(rows)).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 2 });
  expect(await here.rows()).toEqual(records);
  expect(await here.version()).toBe(version);
});

test('a newer word of the same thing changes it, an older one is let go', async () => {
  const here = await town(sana);
  const letter = { ...draft, document_id: 'D-7' };
  await here.importRows([letter]);
  const newer = { ...letter, event_date: '2026-03-04', updated_at: '2026-03-05T10:00:00+00:00' };
  expect(await here.importRows([newer, letter])).toMatchObject({ added: 0, changed: 1, removed: 0 });
  expect(await here.importRows([letter])).toMatchObject({ changed: 0, older: 1 });
  expect((await here.events()).map(({ date }) => date)).toEqual(['2026-03-04']);
});

test('what is withdrawn, or no longer for the family, is taken back, and an old file does not bring it again', async () => {
  const here = await town(sana);
  const met = { event_type: 'panel-met', event_date: '2026-02-02', updated_at: '2026-02-03' };
  await here.importRows([draft, met]);
  const gone = await here.importRows([
    { ...draft, status: 'Withdrawn', updated_at: '2026-03-08' },
    { ...met, visible_to_family: '0', updated_at: '2026-03-08' },
  ]);
  expect(gone).toMatchObject({ removed: 2, hidden: 1, added: 0 });
  expect(await here.events()).toEqual([]);
  expect(await here.importRows([draft, met])).toMatchObject({ added: 0, older: 2 });
  expect(await here.importRows([{ ...draft, updated_at: '2026-03-09' }])).toMatchObject({ added: 1 });
  expect((await here.events()).map(({ type }) => type)).toEqual(['draft-plan-served']);
});

test('what is not for the family never reaches the database, whatever words the council has for it', async () => {
  const here = await town(sana);
  const report = await here.importRows([
    { event_type: 'internal triage', note_plain: 'SECRET words', visible_to_family: '0', caseworker_name: 'SECRET' },
    { ...draft, note_plain: 'SECRET', visible_to_family: 'no' },
  ]);
  expect(report).toMatchObject({ hidden: 2, added: 0, faultCount: 0 });
  expect(JSON.stringify(await here.rows())).not.toContain('SECRET');
});

test('rows of children not enrolled are let go unread and counted', async () => {
  const here = await town(sana);
  const row = { child_ref: 'C-AAAA-AAAA', event_type: 'nonsense', event_date: 'never', visible_to_family: '?' };
  const report = await here.importRows([row, { ...row, child_ref: '123 not ours' }, draft]);
  expect(report).toMatchObject({ dropped: 2, added: 1, faultCount: 0 });
});

test('every bad row is named by line and column, with what would have done, and nothing changes', async () => {
  const here = await town(sana);
  const before = await here.rows();
  const report = await here.importRows([
    draft,
    { event_type: 'dance', event_date: '2026-01-01' },
    { event_type: 'panel-met', event_date: '2026-02-30' },
    { event_type: 'panel-met' },
    { event_type: 'decision-sent', event_date: '2026-01-01', about: 'the weather' },
    { event_type: 'decision-sent', event_date: '2026-01-01' },
    { event_type: 'panel-met', event_date: '2026-01-01', visible_to_family: '' },
    { event_type: 'panel-met', event_date: '2026-01-01', email: 'nowhere', reply_days: 'soon' },
    { event_type: 'panel-met', event_date: '2026-01-01', updated_at: 'now' },
    { child_ref: '', event_type: 'panel-met', event_date: '2026-01-01' },
  ]);
  const named = report.faults.map(({ line, field, reason }) => `${line} ${field} ${reason}`);
  expect(named).toEqual([
    '3 event_type unknown-event',
    '4 event_date no-such-day',
    '5 event_date wanted',
    '6 about not-one-of',
    '7 about wanted',
    '8 visible_to_family wanted',
    '9 email not-an-email',
    '9 reply_days not-a-number',
    '10 updated_at not-a-date',
    '11 child_ref wanted',
  ]);
  expect(report.faults[3]?.allowed).toContain('final-plan');
  expect(report).toMatchObject({ faultCount: 10, added: 0, changed: 0 });
  expect(await here.rows()).toEqual(before);
  expect((await listAudit(here.db)).map(({ act }) => act)).toEqual(['enrol']);
});

test('a dry run says what would happen and changes nothing', async () => {
  const here = await town(sana);
  const before = await here.rows();
  expect(await here.importRows([draft], { dryRun: true })).toMatchObject({ added: 1, dryRun: true });
  expect(await here.rows()).toEqual(before);
  expect(await here.importRows([draft])).toMatchObject({ added: 1, dryRun: false });
  const [, row] = await listAudit(here.db);
  expect(row).toMatchObject({ who: 'cli', act: 'import-events', counts: { rows: 1, children: 1, added: 1 } });
});

test('columns may come in any order, case and spelling; an unknown one is said; a file without visibility is refused', async () => {
  const here = await town(sana);
  const shuffled = [...columns].reverse().map((name) => name.toUpperCase().replaceAll('_', ' '));
  const head = [...shuffled, 'Mood'];
  const cells: Record<string, string> = {
    ...{ 'child ref': here.ref.toLowerCase(), 'event type': 'Panel met', 'event date': '02/02/2026' },
    ...{ 'visible to family': '1.0', mood: 'fine' },
  };
  const report = await here.importFile(await write('events.csv', companion([cells], head)));
  expect(report).toMatchObject({ added: 1, faults: [] });
  expect(report.warnings).toMatchObject([{ field: 'mood', reason: 'column-ignored' }]);
  const blind = columns.filter((name) => name !== 'visible_to_family');
  const refused = await here.importFile(await write('events.csv', companion([draft], blind)));
  expect(refused.faults).toMatchObject([{ line: 1, field: 'visible_to_family', reason: 'no-id-column' }]);
});

test('the newest caseworker answers for the child; a row may name one and nothing else', async () => {
  const here = await town(sana);
  const old = { caseworker_role: 'EHC co-ordinator', caseworker_name: 'Ann Otter', reply_days: '5' };
  await here.importRows([
    { ...draft, caseworker_role: 'Manager', caseworker_name: 'Bo Badger', updated_at: '2026-03-05' },
    { ...old, updated_at: '2026-03-01' },
  ]);
  expect(await here.contact()).toMatchObject({ name: 'Bo Badger', role: 'Manager', asOf: '2026-03-05' });
  const next = { event_type: 'next action owner', due_date: '2026-04-02', note_plain: 'We read the reports.' };
  const both = { ...old, phone: '01234 567890', email: 'Ann@Herts.example', updated_at: '2026-03-09' };
  expect(await here.importRows([both, { ...next, updated_at: '2026-03-10' }])).toMatchObject({ changed: 1 });
  expect(await here.contact()).toEqual({
    ...{ role: 'EHC co-ordinator', name: 'Ann Otter', phone: '01234 567890', email: 'ann@herts.example', replyDays: 5 },
    ...{ next: { note: 'We read the reports.', by: '2026-04-02' }, asOf: '2026-03-10' },
    at: '2026-03-10T00:00:00.000Z',
  });
  expect(await here.importRows([{ ...draft, caseworker_name: 'Old', updated_at: '2026-01-01' }])).toMatchObject({
    changed: 0,
  });
});

test('comments due say nothing on the line, an invitation names the meeting’s day, a panel that met is no longer planned', async () => {
  const here = await town(sana);
  const panel = { event_type: 'panel date', event_date: '2026-04-01', updated_at: '2026-03-01' };
  const report = await here.importRows([
    { event_type: 'comments due', due_date: '2026-03-16' },
    { event_type: 'meeting invited', event_date: '2026-04-20', due_date: '2026-05-18' },
    panel,
  ]);
  expect(report).toMatchObject({ setAside: 1, added: 2 });
  const held = await here.importRows([{ ...panel, status: 'held', updated_at: '2026-04-02' }]);
  expect(held).toMatchObject({ changed: 1, added: 0 });
  expect(await here.events()).toEqual([
    { type: 'panel-met', date: '2026-04-01' },
    { type: 'review-meeting', date: '2026-05-18', invited: '2026-04-20' },
  ]);
});

test('a day ahead of its own row is asked about, unless such things are planned ahead', async () => {
  const here = await town(sana);
  const at = { updated_at: '2026-03-01' };
  const report = await here.importRows([
    { ...at, event_type: 'plan-issued', event_date: '2027-03-01' },
    { ...at, event_type: 'review-meeting', event_date: '2027-03-01' },
  ]);
  expect(report.warnings).toMatchObject([{ line: 2, field: 'event_date', reason: 'in-the-future' }]);
  expect(report.added).toBe(2);
});

test('a list of objects says the same as the file of the same names', async () => {
  const [one, other] = [await town(sana), await town(sana)];
  await one.importRows([draft]);
  const list = [{ ...draft, childRef: other.ref, visible_to_family: true, due_date: null }];
  expect(await importEventList({ db: other.db, who: 'key:cases' }, list)).toMatchObject({ added: 1, faultCount: 0 });
  expect(await other.bodies('official-event')).toMatchObject(
    (await one.bodies('official-event')).map(({ event, source }) => ({ event, source })),
  );
  expect((await listAudit(other.db)).at(-1)).toMatchObject({ who: 'key:cases', act: 'import-events' });
  const bad = await importEventList({ db: other.db }, [
    ...list,
    { childRef: other.ref, visible_to_family: 1, event_type: 'x' },
  ]);
  expect(bad.faults).toMatchObject([{ line: 2, field: 'event_type' }]);
});

test('a plan that ended because the child died makes the record quiet', async () => {
  const here = await town(sana, tobi);
  const ended = { event_type: 'plan-ceased', event_date: '2026-02-01', reason: 'Deceased', updated_at: '2026-02-02' };
  const csv = (rows: object[]) =>
    write(
      'events.csv',
      companion(
        rows.map((row) => ({ child_ref: here.ref, ...row })),
        [...columns, 'reason'],
      ),
    );
  await here.importFile(await csv([ended]));
  expect(await here.child()).toMatchObject({ died: true });
  const died = () => here.db.selectFrom('children').select('died').where('ref', '=', here.ref).executeTakeFirst();
  expect(await died()).toEqual({ died: true });
  await here.importFile(await csv([{ ...ended, status: 'deleted', updated_at: '2026-02-03' }]));
  expect(await here.child()).not.toHaveProperty('died');
  expect(await died()).toEqual({ died: false });
});

const planned = requests(
  { ReceivedDate: '2025-01-06', RequestOutcomeDate: '2025-02-10', RequestOutcome: 'Y' },
  assessment({ AssessmentOutcome: 'Y', AssessmentOutcomeDate: '2025-05-20' }, namedPlan({ StartDate: '2025-05-20' })),
);
const sent = {
  event_type: 'final plan sent',
  event_date: '2025-05-20',
  note_plain: 'By post.',
  updated_at: '2025-05-21',
};

test.each(['the return first', 'the companion file first'])(
  'what both tell is one line with the words of both: %s',
  async (order) => {
    const here = await town(sana);
    const sheet = aReturn(2026, person(sana, planned), person(stranger, planned));
    const steps = [() => here.importXml(sheet), () => here.importRows([{ ...sent, due_date: '2025-05-26' }])];
    for (const step of order === 'the return first' ? steps : steps.toReversed()) await step();
    const issued = (await here.bodies('official-event')).filter(
      ({ event }) => (event as { type: string }).type === 'plan-issued',
    );
    expect(issued).toMatchObject([
      {
        event: { type: 'plan-issued', date: '2025-05-20', 'council-due': '2025-05-26' },
        source: { kind: 'sen2', year: 2026 },
        note: 'By post.',
      },
    ]);
    const records = await here.rows();
    for (const step of [...steps, ...steps]) await step();
    expect(await here.rows()).toEqual(records);
  },
);

test('what one of both takes back stays as the other tells it', async () => {
  const here = await town(sana);
  await here.importXml(aReturn(2026, person(sana, planned)));
  await here.importRows([sent]);
  await here.importRows([{ ...sent, status: 'withdrawn', updated_at: '2025-06-01' }]);
  expect(await here.bodies('official-event')).toContainEqual({
    event: { type: 'plan-issued', date: '2025-05-20' },
    source: expect.objectContaining({ kind: 'sen2' }),
  });
  await here.importRows([{ ...sent, updated_at: '2025-06-02' }]);
  await here.importXml(aReturn(2026, person(sana, requests({ ReceivedDate: '2025-01-06', RequestOutcome: 'A' }))));
  expect(await here.events()).toEqual([
    { type: 'request-received', date: '2025-01-06' },
    { type: 'plan-issued', date: '2025-05-20' },
  ]);
  expect(await here.bodies('official-event')).toContainEqual(
    expect.objectContaining({ source: { kind: 'events', asOf: '2025-06-02' }, note: 'By post.' }),
  );
  await here.importXml(aReturn(2026, person(sana, planned)));
  expect((await here.events()).filter(({ type }) => type === 'plan-issued')).toHaveLength(1);
});
