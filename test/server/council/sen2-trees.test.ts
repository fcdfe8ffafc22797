import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, calendarDate } from '../../../src/domain/calendar-date.ts';
import { readEvent } from '../../../src/domain/clocks/event.ts';
import type { Sen2Module } from '../../../src/server/council/sen2-modules.ts';
import type { WriteRow } from '../../../src/server/council/write-sen2.ts';
import { aReturn } from './sen2-world.ts';
import { asFile, toldByFile } from './told.ts';

const day = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(calendarDate('2018-01-01'), n) as string);
const blank = fc.constant('');
const maybe = (value: fc.Arbitrary<string>) => fc.oneof(value, blank);
const yesNo = fc.constantFrom('true', 'false', '');

/** A row whose blank fields are left out, with the rows below it. */
function row(
  module: Sen2Module,
  fields: Record<string, fc.Arbitrary<string>>,
  ...below: fc.Arbitrary<WriteRow>[]
): fc.Arbitrary<WriteRow> {
  const rows = below.map((one) => fc.array(one, { maxLength: 2 }));
  return fc.tuple(fc.record(fields), fc.tuple(...rows)).map(([values, lists]) => ({
    module,
    fields: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')),
    below: lists.flat(),
  }));
}

const place = {
  URN: maybe(fc.constantFrom('117670', '117684', '117188')),
  UKPRN: maybe(fc.constantFrom('10003035')),
  SENSetting: maybe(fc.constantFrom('OLA', 'EHE', 'NEET')),
  SENunitIndicator: yesNo,
  ResourcedProvisionIndicator: yesNo,
};
const planDetail = row('plandetail', place);
const placement = row('placementdetail', {
  ...place,
  EntryDate: maybe(day),
  LeavingDate: maybe(day),
  Res: maybe(fc.constantFrom('A', 'B')),
});
const namedPlan = row(
  'namedplan',
  {
    StartDate: day,
    PlanRes: maybe(fc.constantFrom('A', 'B')),
    CeaseDate: maybe(day),
    CeaseReason: maybe(fc.constantFrom('1', '5', '8')),
  },
  planDetail,
);
const assessment = row(
  'assessment',
  {
    AssessmentOutcome: fc.constantFrom('Y', 'N', 'A', 'W', 'H'),
    AssessmentOutcomeDate: maybe(day),
    Week20: yesNo,
    OtherTribunal: yesNo,
  },
  namedPlan,
);
const activePlans = row(
  'activeplans',
  {
    TransferLA: maybe(fc.constant('823')),
    ReviewMeeting: maybe(day),
    ReviewOutcome: maybe(fc.constantFrom('A', 'M', 'C')),
    LastReview: maybe(day),
    ReviewDraft: maybe(day),
    PhaseTransferDueDate: maybe(day),
    PhaseTransferFinalDate: maybe(day),
  },
  placement,
  row('senneed', { SENtype: fc.constantFrom('ASD', 'MLD'), SENtypeRank: fc.constantFrom('1', '2') }),
);
const requests = row(
  'requests',
  {
    ReceivedDate: day,
    RequestSource: maybe(fc.constantFrom('1', '2', '3', '4', '5')),
    RequestOutcome: fc.constantFrom('Y', 'N', 'A', 'W', 'H'),
    RequestOutcomeDate: maybe(day),
    RequestMediation: yesNo,
    Exported: yesNo,
  },
  assessment,
  activePlans,
);
const name = fc.stringMatching(/^[A-Za-zÀ-ÿ'"&<, -]{1,12}$/).filter((text) => /\w/.test(text));
const person = row('person', { Surname: name, Forename: name, PersonBirthDate: day, UPN: blank }, requests);

const sheets = fc
  .array(person, { minLength: 1, maxLength: 3 })
  .chain((persons) => fc.constantFrom(2024, 2026).map((year) => aReturn(year, ...persons)));

test('whatever a return holds, its XML and its CSV tell the same events', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const fromXml = await toldByFile(await asFile(sheet, 'xml'));
      const fromCsv = await toldByFile(await asFile(sheet, 'csv'));
      expect(fromXml.faults).toEqual([]);
      expect(fromCsv.told).toEqual(fromXml.told);
      const reasons = (all: { reason: string }[]) => all.map(({ reason }) => reason).sort();
      expect(reasons(fromCsv.warnings)).toEqual(reasons(fromXml.warnings));
    }),
    { numRuns: 60 },
  );
});

/** Everything that stands in the file as a day. */
function daysIn({ fields, below }: WriteRow): string[] {
  return [...Object.values(fields), ...below.flatMap(daysIn)];
}

test('every event told is one the clocks understand, and no day is told that the file does not hold', async () => {
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const { told } = await toldByFile(await asFile(sheet, 'xml'));
      for (const [index, { items }] of told.entries()) {
        const days = new Set(sheet.persons.slice(index, index + 1).flatMap(daysIn));
        const keys = items.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const item of items) {
          if (item.kind !== 'official-event') continue;
          expect(readEvent(item.event).ok).toBe(true);
          expect('date' in item.event && days.has(item.event.date ?? '')).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of the rows of a return does not matter', async () => {
  const turned = (row: WriteRow): WriteRow => ({ ...row, below: row.below.map(turned).reverse() });
  await fc.assert(
    fc.asyncProperty(sheets, async (sheet) => {
      const { told } = await toldByFile(await asFile(sheet, 'xml'));
      const back = await toldByFile(await asFile({ ...sheet, persons: sheet.persons.map(turned) }, 'csv'));
      const sorted = (all: typeof told) =>
        all.map(({ items, indicators }) => [indicators, items.map((item) => JSON.stringify(item)).sort()]);
      expect(sorted(back.told)).toEqual(sorted(told));
    }),
    { numRuns: 60 },
  );
});
