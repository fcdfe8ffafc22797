import { expect, test } from 'vitest';
import type { WriteRow } from '../../../src/server/council/write-sen2.ts';
import {
  activePlans,
  aReturn,
  asCsv,
  assessment,
  asXml,
  council,
  namedPlan,
  person,
  placementDetail,
  planDetail,
  requests,
  sana,
  stranger,
  tobi,
  upnOf,
} from './sen2-world.ts';
import { told } from './told.ts';

const waiting = requests({ ReceivedDate: '2025-11-03', RequestSource: '1', RequestOutcome: 'A' });
const otherUpn = upnOf('919200118999');

test('how long a child boards does not hang on the order of the rows', async () => {
  const left = placementDetail({ URN: '117670', EntryDate: '2022-09-01', LeavingDate: '2024-07-20' });
  const went = placementDetail({ URN: '117670', EntryDate: '2023-09-01', LeavingDate: '2024-08-31', Res: 'A' });
  const stays = placementDetail({ URN: '117670', EntryDate: '2024-09-01', Res: 'B' });
  const child = (...stays: WriteRow[]) =>
    person(
      sana,
      requests(
        { ReceivedDate: '2021-01-06', RequestOutcome: 'H' },
        assessment({ AssessmentOutcome: 'H' }, namedPlan({ StartDate: '2021-05-20' }, planDetail({ URN: '117670' }))),
        activePlans({ ReviewMeeting: '2025-11-04' }, ...stays),
      ),
    );
  for (const rows of [
    [left, went, stays],
    [stays, went, left],
    [went, left, stays],
  ]) {
    expect(await told(aReturn(2026, child(...rows)))).toContainEqual({
      ...{ type: 'school-named', date: '2021-05-20', urn: '117670', residential: '39-to-52-weeks' },
    });
  }
});

test('a council whose row has the name and birthday of a child but another UPN is told so', async () => {
  const town = await council(sana);
  const report = await town.importXml(aReturn(2026, person({ ...sana, UPN: otherUpn }, waiting)));
  expect(report).toMatchObject({ matched: 0, dropped: 1, faults: [], warnings: [{ reason: 'other-upn' }] });
  expect(await town.events()).toEqual([]);
});

test('two children of one name are no reason to ask when the right UPN is in the return', async () => {
  const town = await council(sana);
  const namesake = person({ ...sana, UPN: otherUpn }, waiting);
  const report = await town.importXml(aReturn(2026, namesake, person(sana, waiting)));
  expect(report).toMatchObject({ matched: 1, dropped: 1, warnings: [] });
});

test('a child whose birth date was put right is still the child, and somebody is asked to look', async () => {
  const town = await council(sana);
  const report = await town.importXml(aReturn(2026, person({ ...sana, PersonBirthDate: '2018-05-14' }, waiting)));
  expect(report).toMatchObject({
    matched: 1,
    faults: [],
    warnings: [{ field: 'PersonBirthDate', kind: { of: 'date' }, reason: 'born-differs' }],
  });
  expect(await town.events()).toHaveLength(1);
});

test('a family enrolled with the UPN of a sibling is never shown the sibling', async () => {
  const town = await council(sana);
  const sibling = { ...sana, Forename: 'Amir', PersonBirthDate: '2015-02-11' };
  const report = await town.importXml(aReturn(2026, person(sibling, waiting)));
  expect(report).toMatchObject({ matched: 0, dropped: 1, faults: [], warnings: [{ reason: 'upn-of-another' }] });
  expect(await town.events()).toEqual([]);
});

test.each([
  ['semicolons', ';'],
  ['tabs', '\t'],
])('an export a spreadsheet saved again with %s is read like any other', async (_name, sign) => {
  const sheet = aReturn(2026, person(sana, waiting));
  const town = await council(sana);
  await town.import(await asCsv(sheet));
  const before = await town.rows();
  const report = await town.import(await asCsv(sheet, (_module, text) => text.replaceAll(',', sign)));
  expect(report).toMatchObject({ matched: 1, added: 0, faults: [] });
  expect(await town.rows()).toEqual(before);
});

test('a stranger without a birth date keeps nobody waiting, unless they may be somebody enrolled', async () => {
  const town = await council(sana, tobi);
  const nameless = (fields: Record<string, string>) =>
    aReturn(2026, person({ ...fields, PersonBirthDate: '' }), person(sana, waiting));
  expect(await town.importXml(nameless(stranger))).toMatchObject({ matched: 1, dropped: 1, faults: [] });
  const likeTobi = { ...stranger, Forename: 'TOBI' };
  expect((await town.importXml(nameless(likeTobi))).faults).toMatchObject([
    { field: 'PersonBirthDate', reason: 'wanted' },
  ]);
});

test('a wrong header does not hide what else is wrong in a return', async () => {
  const town = await council(sana);
  const broken = person(sana, requests({ ReceivedDate: '2025-02-30', RequestOutcome: 'Q' }));
  const file = await asXml(aReturn(2026, broken), (text) => text.replace(/<Year>2026<.Year>/, '<Year>26</Year>'));
  const { faults } = await town.import(file);
  expect(faults.map(({ field }) => field).sort()).toEqual(['ReceivedDate', 'RequestOutcome', 'Year']);
});
