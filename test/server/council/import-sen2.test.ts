import { sql } from 'kysely';
import { expect, test } from 'vitest';
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
  senNeed,
  stranger,
  tobi,
} from './sen2-world.ts';

const waiting = requests({ ReceivedDate: '2025-11-03', RequestSource: '1', RequestOutcome: 'A' });

const planned = requests(
  { ReceivedDate: '2025-01-06', RequestSource: '2', RequestOutcomeDate: '2025-02-10', RequestOutcome: 'Y' },
  assessment(
    { AssessmentOutcome: 'Y', AssessmentOutcomeDate: '2025-05-20', Week20: '0' },
    namedPlan({ StartDate: '2025-05-20' }, planDetail({ URN: '117670', PlacementRank: '1' })),
  ),
  activePlans(
    {
      ReviewMeeting: '2025-11-04',
      ReviewOutcome: 'A',
      LastReview: '2025-11-28',
      ReviewDraft: '2025-12-01',
      PhaseTransferDueDate: '2026-02-15',
    },
    placementDetail({ URN: '117670', EntryDate: '2025-09-01', Res: 'B' }),
    senNeed({ SENtype: 'ASD', SENtypeRank: '1' }),
  ),
);

test('a family sees the whole line of a plan and its review', async () => {
  const town = await council(sana);
  const report = await town.importXml(aReturn(2026, person(sana, planned)));
  expect(report).toMatchObject({ added: 8, faults: [], warnings: [], dropped: 0, matched: 1 });
  expect(await town.events()).toEqual([
    { type: 'request-received', date: '2025-01-06', by: 'school' },
    { type: 'assess-agreed', date: '2025-02-10' },
    { type: 'plan-issued', date: '2025-05-20' },
    { type: 'school-named', date: '2025-05-20', urn: '117670', residential: '39-to-52-weeks' },
    { type: 'review-meeting', date: '2025-11-04' },
    { type: 'review-decided', date: '2025-11-28', outcome: 'amend' },
    { type: 'amendment-notice-sent', date: '2025-12-01' },
    { type: 'phase-transfer-due', date: '2026-02-15' },
  ]);
  expect(await town.undated()).toEqual([]);
});

test('the XML and the CSV of the same families give the same records', async () => {
  const sheet = aReturn(2026, person(sana, planned, waiting), person(stranger, planned), person(tobi, waiting));
  const town = await council(sana, tobi);
  const fromXml = await town.import(await asXml(sheet));
  const records = await town.rows();
  const fromCsv = await town.import(await asCsv(sheet));
  expect(fromXml).toMatchObject({ dropped: 1, matched: 2, faults: [] });
  expect(fromCsv).toEqual({ ...fromXml, added: 0, unchanged: fromXml.added });
  expect(await town.rows()).toEqual(records);
});

test('importing twice changes nothing, not even a version', async () => {
  const town = await council(sana);
  const sheet = aReturn(2026, person(sana, planned));
  await town.importXml(sheet);
  const [rows, version] = [await town.rows(), await town.version()];
  expect(await town.importXml(sheet)).toMatchObject({ added: 0, changed: 0, removed: 0 });
  expect(await town.rows()).toEqual(rows);
  expect(await town.version()).toBe(version);
});

test('a dry run says what would happen and changes nothing', async () => {
  const town = await council(sana);
  const rows = await town.rows();
  const path = await asXml(aReturn(2026, person(sana, planned)));
  const dry = await town.import(path, { dryRun: true });
  expect(dry).toMatchObject({ dryRun: true, faults: [] });
  expect(dry.added).toBeGreaterThan(0);
  expect(await town.rows()).toEqual(rows);
  expect(await town.db.selectFrom('children').select('sen2_year').execute()).toEqual([{ sen2_year: null }]);
  expect(await town.import(path)).toEqual({ ...dry, dryRun: false });
});

test('nothing of a UPN, a surname, an ethnicity or a postcode is anywhere in the database', async () => {
  const town = await council(sana, tobi);
  const sheet = aReturn(
    2026,
    person(sana, planned),
    person(stranger, planned),
    person({ ...tobi, Ethnicity: 'BAOF' }, waiting),
  );
  await town.import(await asXml(sheet));
  await town.import(await asCsv(sheet));
  const tables = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public'`.execute(town.db);
  let text = '';
  for (const { name } of tables.rows) {
    const { rows } = await sql<{ text: string }>`select t::text as text from ${sql.table(name)} t`.execute(town.db);
    text += rows.map((row) => row.text).join('\n');
  }
  expect(text).toContain('Sana');
  const hidden = [sana, stranger, tobi].flatMap((one) => [one.UPN, one.Surname, one.Ethnicity, one.PostCode]);
  for (const secret of [...hidden, sana.UniqueLearnerNumber, 'BAOF', 'Nobody', 'ASD']) {
    if (secret) expect(text.toLowerCase()).not.toContain(secret.toLowerCase());
  }
});

test('a child without a UPN is found by name and birth date, however each system spells them', async () => {
  const town = await council(tobi);
  const spelled = { Surname: 'OLARKFIELD', Forename: ' tobi', PersonBirthDate: '2012-01-31' };
  expect(await town.importXml(aReturn(2026, person(spelled, waiting)))).toMatchObject({ matched: 1, dropped: 0 });
  const other = { ...spelled, PersonBirthDate: '2012-01-30' };
  expect(await town.importXml(aReturn(2026, person(other, waiting)))).toMatchObject({ matched: 0, dropped: 1 });
});

test('two children of one name and birthday are never shown each other', async () => {
  const town = await council(sana);
  const namesake = { ...sana, UPN: stranger.UPN ?? '' };
  expect(await town.importXml(aReturn(2026, person(namesake, waiting)))).toMatchObject({ matched: 0, dropped: 1 });
  const { UPN: _upn, ...noUpn } = sana;
  const twice = await town.importXml(aReturn(2026, person(noUpn, waiting), person(noUpn, planned)));
  expect(twice).toMatchObject({ matched: 0, added: 0 });
  expect(twice.warnings.map(({ reason }) => reason)).toContain('same-child-twice');
  expect(await town.events()).toEqual([]);
});

test('a death brings no reminder: the record says so, also by the child table that mail asks', async () => {
  const town = await council(sana);
  const ended = (CeaseReason: string) =>
    aReturn(
      2026,
      person(
        sana,
        requests(
          { RequestOutcome: 'H' },
          assessment(
            { AssessmentOutcome: 'H' },
            namedPlan({ StartDate: '2024-03-01', CeaseDate: '2025-06-01', CeaseReason }),
          ),
        ),
      ),
    );
  await town.importXml(ended('8'));
  expect(await town.child()).toMatchObject({ died: true });
  expect(await town.events()).toContainEqual({ type: 'plan-ceased', date: '2025-06-01', reason: 'died' });
  expect(await town.db.selectFrom('children').select('died').execute()).toEqual([{ died: true }]);
  await town.importXml(ended('2'));
  expect(await town.child()).not.toHaveProperty('died');
  expect(await town.db.selectFrom('children').select('died').execute()).toEqual([{ died: false }]);
});
