import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import type { WriteRow } from '../../../src/server/council/write-sen2.ts';
import { activePlans, aReturn, assessment, council, namedPlan, person, requests, sana, tobi } from './sen2-world.ts';

const open = (ReceivedDate: string) => requests({ ReceivedDate, RequestSource: '2', RequestOutcome: 'A' });
const agreed = (ReceivedDate: string, RequestOutcomeDate: string, ...below: WriteRow[]) =>
  requests({ ReceivedDate, RequestOutcomeDate, RequestOutcome: 'Y' }, ...below);
const issued = (date: string) =>
  assessment({ AssessmentOutcome: 'Y', AssessmentOutcomeDate: date }, namedPlan({ StartDate: date }));
const reviewed = (fields: Record<string, string>) =>
  requests(
    { RequestOutcome: 'H' },
    assessment({ AssessmentOutcome: 'H' }, namedPlan({ StartDate: '2024-05-20' })),
    activePlans(fields),
  );

test('a corrected file of the same year replaces what the first one said', async () => {
  const town = await council(sana);
  await town.importXml(aReturn(2026, person(sana, agreed('2025-03-03', '2025-04-10'), open('2025-10-06'))));
  const report = await town.importXml(aReturn(2026, person(sana, agreed('2025-03-03', '2025-04-11'))));
  expect(report).toMatchObject({ added: 1, changed: 0, removed: 2, unchanged: 1 });
  expect(await town.events()).toEqual([
    { type: 'request-received', date: '2025-03-03' },
    { type: 'assess-agreed', date: '2025-04-11' },
  ]);
});

test('a newer year adds to what older years said and takes no history away', async () => {
  const town = await council(sana);
  await town.importXml(
    aReturn(2025, person(sana, reviewed({ ReviewMeeting: '2024-11-04', LastReview: '2024-12-02' }))),
  );
  const report = await town.importXml(aReturn(2026, person(sana, reviewed({ ReviewMeeting: '2025-11-03' }))));
  expect(report).toMatchObject({ added: 1, removed: 0, unchanged: 1, changed: 0 });
  expect((await town.events()).map((event) => [event.type, event.date])).toEqual([
    ['plan-issued', '2024-05-20'],
    ['review-meeting', '2024-11-04'],
    ['review-decided', '2024-12-02'],
    ['review-meeting', '2025-11-03'],
  ]);
});

test('a newer year may say more about the same day, and what the older year said of it is kept', async () => {
  const town = await council(sana);
  await town.importXml(aReturn(2025, person(sana, open('2024-11-04'))));
  await town.importXml(aReturn(2026, person(sana, requests({ ReceivedDate: '2024-11-04', RequestOutcome: 'W' }))));
  expect(await town.events()).toEqual([{ type: 'request-received', date: '2024-11-04', by: 'school' }]);
  expect(await town.undated()).toEqual([{ type: 'request-withdrawn', detail: { request: '2024-11-04' } }]);
});

test('agreed without a day gives way when a later return says when the plan came', async () => {
  const town = await council(sana);
  await town.importXml(
    aReturn(2025, person(sana, agreed('2024-09-02', '2024-10-10', assessment({ AssessmentOutcome: 'Y' })))),
  );
  expect(await town.undated()).toMatchObject([{ type: 'plan-agreed' }]);
  const shell = requests(
    { RequestOutcome: 'H' },
    assessment({ AssessmentOutcome: 'H' }, namedPlan({ StartDate: '2025-02-03' })),
  );
  await town.importXml(aReturn(2026, person(sana, shell)));
  expect(await town.undated()).toEqual([]);
  expect((await town.events()).map(({ type }) => type)).toEqual(['request-received', 'assess-agreed', 'plan-issued']);
});

test('a decision put right by a later return does not stand twice', async () => {
  const town = await council(sana);
  await town.importXml(aReturn(2025, person(sana, agreed('2024-09-02', '2024-10-10'))));
  await town.importXml(aReturn(2026, person(sana, agreed('2024-09-02', '2024-10-14', issued('2025-02-03')))));
  expect((await town.events()).map((event) => [event.type, event.date])).toEqual([
    ['request-received', '2024-09-02'],
    ['assess-agreed', '2024-10-14'],
    ['plan-issued', '2025-02-03'],
  ]);
});

test('a request carried over with its day put right is one request, not two clocks', async () => {
  const town = await council(sana);
  await town.importXml(aReturn(2025, person(sana, open('2024-12-20'))));
  await town.importXml(aReturn(2026, person(sana, agreed('2024-12-02', '2025-01-13'))));
  expect((await town.events()).map((event) => [event.type, event.date])).toEqual([
    ['request-received', '2024-12-02'],
    ['assess-agreed', '2025-01-13'],
  ]);
});

test('a second request is not taken for the first one put right', async () => {
  const town = await council(sana);
  await town.importXml(aReturn(2025, person(sana, open('2024-12-20'))));
  // Received after the older return was made: it cannot be the request of that return.
  await town.importXml(aReturn(2026, person(sana, open('2025-06-02'))));
  expect((await town.events()).map((event) => event.date)).toEqual(['2024-12-20', '2025-06-02']);
  const other = await council(tobi);
  await other.importXml(aReturn(2025, person(tobi, agreed('2024-03-04', '2024-04-08', issued('2024-07-01')))));
  await other.importXml(aReturn(2026, person(tobi, open('2024-12-02'))));
  expect((await other.events()).map(({ type }) => type)).toContain('plan-issued');
  expect((await other.events()).filter(({ type }) => type === 'request-received')).toHaveLength(2);
});

test("an older year's return never overwrites a newer one, and says for how many children", async () => {
  const town = await council(sana, tobi);
  await town.importXml(aReturn(2026, person(sana, agreed('2025-03-03', '2025-04-10'))));
  const [events, version] = [await town.events(), await town.version()];
  const old = aReturn(
    2025,
    person(sana, requests({ ReceivedDate: '2025-03-03', RequestOutcome: 'N', RequestOutcomeDate: '2025-04-01' })),
    person(tobi, open('2024-11-04')),
  );
  expect(await town.importXml(old)).toMatchObject({ older: 1, matched: 2, added: 1, changed: 0, removed: 0 });
  expect(await town.events()).toEqual(events);
  expect(await town.version()).toBe(version);
  // The child of whom nothing newer is known does take it.
  expect(await town.events(town.refs[1])).toHaveLength(1);
});

test('within a year the later reference date wins, whichever was imported first', async () => {
  const town = await council(sana);
  const early = { ...aReturn(2026, person(sana, open('2025-11-03'))), asOf: calendarDate('2026-01-15') };
  const late = { ...aReturn(2026, person(sana, agreed('2025-11-03', '2025-12-15'))), asOf: calendarDate('2026-03-20') };
  await town.importXml(late);
  expect(await town.importXml(early)).toMatchObject({ older: 1, added: 0, removed: 0 });
  expect((await town.events()).map(({ type }) => type)).toEqual(['request-received', 'assess-agreed']);
});

test('what comes back after it was removed gets a new id: phones never take the old one back', async () => {
  const town = await council(sana);
  const [withIt, without] = [person(sana, open('2025-11-03'), open('2025-12-01')), person(sana, open('2025-11-03'))];
  const idsOf = async (removed: boolean) =>
    (await town.rows()).filter((row) => row.removed === removed && row.kind === 'official-event').map((row) => row.id);
  const gone: string[] = [];
  for (let time = 0; time < 3; time += 1) {
    await town.importXml(aReturn(2026, withIt));
    expect(await town.events()).toHaveLength(2);
    expect((await idsOf(false)).filter((id) => gone.includes(id))).toEqual([]);
    expect(await town.importXml(aReturn(2026, withIt))).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    await town.importXml(aReturn(2026, without));
    gone.push(...(await idsOf(true)).filter((id) => !gone.includes(id)));
    expect(gone).toHaveLength(time + 1);
  }
});

test("a child missing from a return keeps what is known, and another's record is not touched", async () => {
  const town = await council(sana, tobi);
  await town.importXml(aReturn(2026, person(sana, open('2025-11-03')), person(tobi, open('2025-12-01'))));
  const before = await town.rows();
  expect(await town.importXml(aReturn(2026, person(sana, open('2025-11-03'))))).toMatchObject({
    matched: 1,
    removed: 0,
  });
  expect(await town.rows()).toEqual(before);
});

test('indicators are kept with the year that said them', async () => {
  const town = await council(sana);
  const indicated = (RequestMediation: string) =>
    person(
      sana,
      requests({ ReceivedDate: '2024-03-04', RequestOutcome: 'N', RequestOutcomeDate: '2024-04-08', RequestMediation }),
    );
  await town.importXml(aReturn(2025, indicated('1')));
  await town.importXml(aReturn(2026, indicated('0')));
  expect(await town.child()).toMatchObject({ indicators: [{ indicator: 'request-mediation', year: 2025 }] });
  await town.importXml(aReturn(2026, indicated('1')));
  expect(await town.importXml(aReturn(2026, indicated('1')))).toMatchObject({ changed: 0 });
  await town.importXml(aReturn(2026, indicated('0')));
  expect(await town.child()).toMatchObject({ indicators: [{ indicator: 'request-mediation', year: 2025 }] });
});
