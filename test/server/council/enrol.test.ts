import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listChildren } from '../../../src/server/council/case-file.ts';
import { enrol } from '../../../src/server/council/enrol.ts';
import { importSen2 } from '../../../src/server/council/import-sen2.ts';
import { foldName } from '../../../src/server/council/match-child.ts';
import { readUpn, upnCheckLetter } from '../../../src/server/council/upn.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { aReturn, asXml, matchKey, person, sana, today, upnOf, write } from './sen2-world.ts';

const head = 'forename,surname,born,upn,email,relation';
const upn = sana.UPN ?? '';

async function office() {
  const { db } = await databaseForThisTest();
  return {
    db,
    enrol: async (...lines: string[]) => enrol({ db, matchKey, today }, await write('children.csv', lines.join('\n'))),
    children: () => db.selectFrom('children').selectAll().orderBy('ref').execute(),
    carers: () => db.selectFrom('carers').select(['email', 'relation']).orderBy('email').execute(),
  };
}

test('a child gets one reference, however often and however spelled they are enrolled', async () => {
  const { enrol, children } = await office();
  const first = await enrol(head, `Zoë,O'Néill-Smith,2018-05-04,${upn},,`);
  const [child] = first.children;
  expect(child).toMatchObject({ forename: 'Zoë', born: '2018-05-04', new: true });
  expect(child?.ref).toMatch(/^C-[34679ACDEFGHJKMNPQRTWXY]{4}-[34679ACDEFGHJKMNPQRTWXY]{4}$/);
  for (const again of [
    `Zoë,O'Néill-Smith,2018-05-04,${upn},,`,
    `ZOE,ONEILL SMITH,04/05/2018,,,`,
    `Zoë,Newname,2018-05-04,${upn.toLowerCase()},,`,
  ]) {
    const report = await enrol(head, again);
    expect(report.faults).toEqual([]);
    expect(report.children).toMatchObject([{ ref: child?.ref, new: false }]);
  }
  expect(await children()).toHaveLength(1);
});

test('a list saved by a spreadsheet in the Windows code page names the same child', async () => {
  const { db, enrol: fromText } = await office();
  const lines = [head, 'Zoë,Müller,2018-05-04,,,'];
  const [one] = (await fromText(...lines)).children;
  const windows = await write('children.csv', Buffer.from(lines.join('\r\n'), 'latin1'));
  expect((await enrol({ db, matchKey, today }, windows)).children).toEqual([{ ...one, new: false }]);
});

test('a UPN learnt later joins the child enrolled by name', async () => {
  const { enrol, children } = await office();
  const [before] = (await enrol(head, 'Sana,Brightwater,2018-05-04,,,')).children;
  const [after] = (await enrol(head, `Sana,Brightwater,2018-05-04,${upn},,`)).children;
  expect(after).toMatchObject({ ref: before?.ref, new: false });
  expect((await children())[0]?.match_upn).not.toBeNull();
});

test('twins, and two children of one name with their own UPNs, are two children', async () => {
  const { enrol } = await office();
  const { children } = await enrol(
    head,
    'Sana,Brightwater,2018-05-04,,,',
    'Sara,Brightwater,2018-05-04,,,',
    `Ali,Khan,2015-01-01,${upnOf('919200115001')},,`,
    `Ali,Khan,2015-01-01,${upnOf('919200115002')},,`,
  );
  expect(new Set(children.map(({ ref }) => ref)).size).toBe(4);
});

test('rows of one child with different addresses are several carers; columns come in any order and case', async () => {
  const { enrol, carers } = await office();
  const report = await enrol('\uFEFF Relation ,EMAIL', 'x,y');
  expect(report.missingColumns).toEqual(['forename', 'surname', 'born']);
  const good = await enrol(
    '\uFEFFRelation, E-mail ,BORN,Surname,Forename',
    'mother,Mum@Example.org,2018-05-04,Brightwater,Sana',
    'father,dad@example.org,2018-05-04,Brightwater,Sana',
    '',
  );
  expect(good).toMatchObject({ faults: [], children: [{ new: true }] });
  expect(await carers()).toEqual([
    { email: 'dad@example.org', relation: 'father' },
    { email: 'mum@example.org', relation: 'mother' },
  ]);
});

test('one bad row changes nothing, and every fault is listed without its value', async () => {
  const { enrol, children } = await office();
  const wrongLetter = `${upn[0] === 'A' ? 'B' : 'A'}${upn.slice(1)}`;
  const report = await enrol(
    head,
    'Sana,Brightwater,2018-05-04,,,',
    `,Secretname,30/02/2018,${wrongLetter},not-an-address,`,
    'Tom,,2030-01-01,A123,,',
    'Ann,Other,yesterday,I12345678901A,a@b.example,',
    'Short,row',
  );
  expect(report.faults.map(({ line, field, reason }) => [line, field, reason])).toEqual([
    [3, 'forename', 'wanted'],
    [3, 'born', 'no-such-day'],
    [3, 'upn', 'upn-check-letter'],
    [3, 'email', 'not-an-email'],
    [4, 'surname', 'wanted'],
    [4, 'born', 'born-in-future'],
    [4, 'upn', 'upn-length'],
    [5, 'born', 'not-a-date'],
    [5, 'upn', 'upn-shape'],
    [6, undefined, 'columns-differ'],
  ]);
  expect(JSON.stringify(report)).not.toMatch(/Secretname|not-an-address|yesterday|A123|I1234/);
  expect(await children()).toEqual([]);
});

test('one UPN on two birth dates is a fault, not a guess', async () => {
  const { enrol, children } = await office();
  const report = await enrol(head, `Sana,Brightwater,2018-05-04,${upn},,`, `Omar,Other,2016-01-01,${upn},,`);
  expect(report.faults).toMatchObject([{ line: 3, field: 'born', reason: 'born-differs' }]);
  expect(await children()).toEqual([]);
});

test('neither surname nor UPN nor their plain hash is kept', async () => {
  const { db, enrol, children } = await office();
  await enrol(head, `Sana,Brightwater,2018-05-04,${upn},,`);
  const { rows } = await sql<{ text: string }>`select t::text as text from children t`.execute(db);
  expect(rows[0]?.text).not.toMatch(new RegExp(`Brightwater|${upn}`, 'i'));
  // Keyed: with another key the same child has another hash.
  const other = await databaseForThisTest();
  const path = await write('children.csv', [head, `Sana,Brightwater,2018-05-04,${upn},,`].join('\n'));
  await enrolWith(other.db, path);
  const [one, two] = [await children(), await other.db.selectFrom('children').selectAll().execute()];
  expect(one[0]?.match_upn).not.toBe(two[0]?.match_upn);
  expect(one[0]?.match_name).not.toBe(two[0]?.match_name);
});

const enrolWith = (db: Awaited<ReturnType<typeof databaseForThisTest>>['db'], path: string) =>
  enrol({ db, matchKey: 'another key', today }, path);

test('two offices enrolling one list at the same moment give one reference', async () => {
  const { enrol, children } = await office();
  const list = [head, `Sana,Brightwater,2018-05-04,${upn},,`, 'Tom,Other,2016-01-01,,,'];
  const both = await Promise.all([enrol(...list), enrol(...list), enrol(...list)]);
  expect(new Set(both.flatMap((report) => report.children.map(({ ref }) => ref))).size).toBe(2);
  expect(await children()).toHaveLength(2);
});

test('the check letter of a UPN tells a slip of the pen', () => {
  // The example of https://arthurdejong.org/python-stdnum/doc/2.1/stdnum.gb.upn
  expect(readUpn('B801200005001')).toEqual({ ok: true, value: 'B801200005001' });
  expect(readUpn(' b80120 0005001 ')).toEqual({ ok: true, value: 'B801200005001' });
  expect(readUpn('A801200005001')).toEqual({ ok: false, reason: 'upn-check-letter' });
  expect(readUpn('B801200005010')).toEqual({ ok: false, reason: 'upn-check-letter' });
});

test('a temporary UPN ends in a letter', () => {
  const twelve = '80120000100A';
  expect(readUpn(`${upnCheckLetter(twelve)}${twelve}`).ok).toBe(true);
  expect(readUpn(`${upnCheckLetter(twelve)}80120000100S`).ok).toBe(false);
});

test('names are one name whatever their accents, case and punctuation', () => {
  expect(foldName('O’Néill–Smith')).toBe(foldName('ONEILL smith'));
  expect(foldName('Łukasz Øster')).toBe('lukaszoster');
  expect(foldName('Anna')).not.toBe(foldName('Hanna'));
});

test('a council finds a long list of children in the order it wrote it, each with a record of their own', async () => {
  const { db, enrol } = await office();
  const lines = Array.from({ length: 300 }, (_, n) => `Child ${n},Long,2018-05-04,,home${n}@example.org,`);
  const { children } = await enrol(head, ...lines);
  expect(children.map(({ forename }) => forename)).toEqual(lines.map((line) => line.split(',')[0]));
  const versions = async () =>
    (await db.selectFrom('scopes').select('version').where('id', 'like', 'case:%').execute()).map((one) => one.version);
  expect(await versions()).toEqual(lines.map(() => 1));
  expect((await listChildren(db)).map(({ ref }) => ref)).toEqual(children.map(({ ref }) => ref));
  await enrol(head, ...lines.slice(1), 'Child 0,Long,2018-05-04,,second@example.org,');
  expect(await versions()).toEqual(lines.map(() => 1));
  expect((await listChildren(db)).map(({ carers }) => carers)).toEqual([2, ...lines.slice(1).map(() => 1)]);
});

test('a list a spreadsheet saved with semicolons is a list', async () => {
  const { enrol } = await office();
  const report = await enrol(head.replaceAll(',', ';'), '"Brightwater; Sana";Brightwater;2018-05-04;;;');
  expect(report).toMatchObject({ missingColumns: [], children: [{ forename: 'Brightwater; Sana' }] });
});

test('with another key nobody is enrolled twice and no return is let go unseen', async () => {
  const { db, enrol: enrolHere, children } = await office();
  const list = [head, `Sana,Brightwater,2018-05-04,${upn},,`];
  await enrolHere(...list);
  const before = await children();
  const other = { db, matchKey: 'the key of another data folder', today };
  const path = await write('children.csv', list.join('\n'));
  const fault = { file: 'children.csv', reason: 'other-match-key' };
  expect(await enrol(other, path)).toMatchObject({ children: [], faults: [fault] });
  const sheet = await asXml(aReturn(2026, person(sana)));
  expect((await importSen2(other, sheet)).faults).toMatchObject([{ file: 'sen2.xml', reason: 'other-match-key' }]);
  expect(await children()).toEqual(before);
  expect((await importSen2({ db, matchKey }, sheet)).faults).toEqual([]);
});
