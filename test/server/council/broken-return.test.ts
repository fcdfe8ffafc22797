import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSen2Xml } from '../../../src/server/council/write-sen2.ts';
import {
  activePlans,
  aReturn,
  asCsv,
  assessment,
  asXml,
  council,
  folder,
  namedPlan,
  person,
  planDetail,
  requests,
  sana,
  stranger,
  tobi,
  write,
} from './sen2-world.ts';

const good = requests({ ReceivedDate: '2025-11-03', RequestSource: '1', RequestOutcome: 'A' });

const bad = requests(
  { ReceivedDate: '2025-02-30', RequestSource: '9', RequestOutcome: 'Q', RequestMediation: 'perhaps' },
  assessment(
    { AssessmentOutcomeDate: 'soon', Week20: '2' },
    namedPlan({ CeaseDate: '0202-01-01', CeaseReason: '12' }, planDetail({ SENSetting: 'XYZ' })),
  ),
  activePlans({ ReviewMeeting: '31/11/2025', ReviewOutcome: 'X' }),
);

type Council = Awaited<ReturnType<typeof council>>;

/** What nobody may find changed after a refused import. */
const everything = async ({ db, rows }: Council) => ({
  records: await rows(),
  scopes: await db.selectFrom('scopes').selectAll().orderBy('id').execute(),
  children: await db.selectFrom('children').selectAll().orderBy('ref').execute(),
});

async function refused(town: Council, path: string) {
  const before = await everything(town);
  const report = await town.import(path);
  expect(report).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(report.faults.length).toBeGreaterThan(0);
  expect(await everything(town)).toEqual(before);
  return report;
}

const expected: [string, string][] = [
  ['ReceivedDate', 'no-such-day'],
  ['RequestSource', 'unknown-code'],
  ['RequestOutcome', 'unknown-code'],
  ['RequestMediation', 'not-yes-or-no'],
  ['AssessmentOutcome', 'wanted'],
  ['AssessmentOutcomeDate', 'not-a-date'],
  ['Week20', 'not-yes-or-no'],
  ['StartDate', 'wanted'],
  ['CeaseDate', 'unlikely-year'],
  ['CeaseReason', 'unknown-code'],
  ['SENSetting', 'unknown-code'],
  ['ReviewMeeting', 'no-such-day'],
  ['ReviewOutcome', 'unknown-code'],
];

test.each(['xml', 'csv'])(
  'every fault of a broken %s is listed and nothing changes, not even for the children without faults',
  async (form) => {
    const town = await council(sana, tobi);
    await town.importXml(aReturn(2025, person(sana, good), person(tobi, good)));
    const sheet = aReturn(2026, person(tobi, good), person(sana, bad));
    const report = await refused(town, await (form === 'xml' ? asXml(sheet) : asCsv(sheet)));
    const found = report.faults.map(({ field, reason }) => `${field} ${reason}`).sort();
    expect(found).toEqual(expected.map(([field, reason]) => `${field} ${reason}`).sort());
    expect(report.faults.every(({ line, file }) => (line ?? 0) > 1 && file.length > 0)).toBe(true);
  },
);

test('a fault says the line of the file and the kind of the value, never the value', async () => {
  const town = await council(sana);
  const sheet = aReturn(2026, person(sana, bad));
  const report = await refused(town, await asXml(sheet));
  const lines = writeSen2Xml(sheet).split('\n');
  for (const { field, line = 0, reason } of report.faults) {
    if (reason !== 'wanted') expect(lines[line - 1]).toContain(`<${field}>`);
  }
  const said = JSON.stringify(report);
  for (const value of ['2025-02-30', 'perhaps', 'soon', 'XYZ', '31/11/2025', sana.UPN, sana.Surname, 'Sana']) {
    expect(said).not.toContain(value);
  }
  expect(report.faults.find(({ field }) => field === 'ReceivedDate')?.kind).toEqual({ of: 'date' });
  expect(report.faults.find(({ field }) => field === 'SENSetting')?.kind).toEqual({ of: 'word', count: 3 });
});

test.each([
  ['cut off in the middle', (xml: string) => xml.slice(0, xml.length / 2), 'ends-too-soon'],
  ['cut off after the last person', (xml: string) => xml.replace('</Persons>\n</SEN2>\n', ''), 'ends-too-soon'],
  ['with a tag closed wrongly', (xml: string) => xml.replace('</ReceivedDate>', '</RecievedDate>'), 'not-xml'],
  ['with a bare ampersand', (xml: string) => xml.replace('<Forename>', '<Forename>& '), 'not-xml'],
  ['without a header', (xml: string) => xml.replace(/<Header>[\s\S]*<\/Header>/, ''), 'no-header'],
  ['of another kind', () => '<register><pupil/></register>', 'not-sen2'],
  ['without a year', (xml: string) => xml.replace('<Year>2026</Year>', '<Year/>'), 'wanted'],
  ['with an impossible reference date', (xml: string) => xml.replace('2026-01-15', '2026-13-15'), 'no-such-day'],
  ['that is empty', () => '', 'ends-too-soon'],
])('an XML %s changes nothing', async (_how, change, reason) => {
  const town = await council(sana);
  const report = await refused(town, await asXml(aReturn(2026, person(sana, good)), change));
  expect(report.faults.map((fault) => fault.reason)).toContain(reason);
});

test('a bare ampersand is shown where it stands, not where the file ends', async () => {
  const town = await council(sana);
  const sheet = aReturn(2026, person(sana, good), ...Array.from({ length: 300 }, () => person(stranger, good)));
  const path = await asXml(sheet, (xml) => xml.replace('<Forename>', '<Forename>R&amp;D & '));
  const line =
    writeSen2Xml(sheet)
      .split('\n')
      .findIndex((text) => text.includes('<Forename>')) + 1;
  expect((await refused(town, path)).faults).toMatchObject([{ line, reason: 'not-xml' }]);
});

test('a CSV row whose parent is not there, a row twice and a row too short are each listed', async () => {
  const town = await council(sana);
  const path = await asCsv(aReturn(2026, person(sana, good, good), person(stranger, good)), (module, text) => {
    if (module !== 'requests') return text;
    const [header = '', one = '', two = '', three = ''] = text.split('\r\n');
    const cells = three.split(',');
    return [
      header,
      one,
      two.replace(/^2,/, '1,'),
      '4,x',
      ['9', ...cells.slice(1, 4), '77', ...cells.slice(5)].join(','),
      '',
    ].join('\n');
  });
  const report = await refused(town, path);
  expect(report.faults.map(({ line, field, reason }) => [line, field, reason])).toEqual([
    [3, 'requeststableid', 'twice'],
    [4, undefined, 'columns-differ'],
    [5, 'persontableid', 'orphan'],
  ]);
});

test('a CSV with an open quotation mark changes nothing', async () => {
  const town = await council(sana);
  const path = await asCsv(aReturn(2026, person(sana, good)), (module, text) =>
    module === 'person' ? `${text}"7,` : text,
  );
  expect((await refused(town, path)).faults.map(({ reason }) => reason)).toContain('quotes');
});

test('files a council leaves out are said; those without which nothing can be told are faults', async () => {
  const town = await council(sana);
  const sheet = aReturn(2026, person(sana, good));
  const path = await asCsv(sheet);
  const named = (module: string) => join(path, `Blade-Export_15-01-2026_${module}.csv`);
  await rm(named('senneed'));
  await rm(named('placementdetail'));
  const report = await town.import(path);
  expect(report.faults).toEqual([]);
  expect(report.warnings.map(({ file, reason }) => `${file} ${reason}`)).toEqual([
    'placementdetail.csv file-not-there',
    'senneed.csv file-not-there',
  ]);
  await rm(named('requests'));
  expect((await refused(town, path)).faults).toMatchObject([{ file: 'requests.csv', reason: 'not-found' }]);
});

test('two exports in one folder are not mixed', async () => {
  const town = await council(sana);
  const path = await asCsv(aReturn(2026, person(sana, good)));
  const text = await readFile(join(path, 'Blade-Export_15-01-2026_person.csv'));
  await writeFile(join(path, 'Blade-Export_16-01-2026_person.csv'), text);
  expect((await refused(town, path)).faults.map(({ reason }) => reason)).toContain('several-exports');
});

test('an empty folder and a folder of other files are no return', async () => {
  const town = await council(sana);
  expect((await refused(town, await folder())).faults.map(({ file }) => file)).toEqual([
    'sen2.csv',
    'person.csv',
    'requests.csv',
  ]);
});

test('faults in the rows of children nobody enrolled do not stop the families who are', async () => {
  const town = await council(sana);
  const report = await town.importXml(aReturn(2026, person(stranger, bad), person(sana, good)));
  expect(report).toMatchObject({ faults: [], added: 1, dropped: 1 });
});

test('somebody without a usable UPN whose birth date cannot be read might be enrolled, so the file is refused', async () => {
  const town = await council(sana, tobi);
  const path = await asXml(aReturn(2026, person({ ...tobi, PersonBirthDate: '2012-01-32' }, good)));
  expect((await refused(town, path)).faults).toMatchObject([{ field: 'PersonBirthDate', reason: 'no-such-day' }]);
  const known = await asXml(aReturn(2026, person({ ...sana, Forename: '' }, good)));
  expect((await refused(town, known)).faults).toMatchObject([{ field: 'Forename', reason: 'wanted' }]);
});

test('what is odd but possible is said and does not stop the import', async () => {
  const town = await council(sana);
  const odd = requests({
    ReceivedDate: '2025-06-02',
    RequestOutcomeDate: '2025-05-30',
    RequestOutcome: 'N',
    RequestSource: '1',
  });
  const report = await town.importXml(aReturn(2026, person({ ...sana, UPN: 'A123' }, odd)));
  // A wrong UPN is no UPN: the child is found by name, as one whose UPN is known to the council alone.
  expect(report.warnings.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
    'UPN upn-not-usable',
    'RequestOutcomeDate outcome-before-request',
  ]);
  expect(report.added).toBe(2);
});

test('a text that is not XML at all is refused', async () => {
  const town = await council(sana);
  await refused(town, await write('sen2.xml', 'persontableid,upn\n1,2\n'));
  await refused(town, await write('sen2.xml', new Uint8Array([0, 1, 2, 255, 254])));
});
