import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { CaseIndicator } from '../../domain/records/case-records.ts';
import type { ImportFault } from './import-fault.ts';
import { readYesNo } from './read-value.ts';
import { residentialCodes } from './residential.ts';
import { rowReader } from './row-reader.ts';
import {
  ceaseReasons,
  outcomes,
  requestSources,
  reviewOutcomes,
  type Sen2ActivePlan,
  type Sen2Assessment,
  type Sen2Child,
  type Sen2Place,
  type Sen2Plan,
  type Sen2Request,
  settings,
} from './sen2-child.ts';
import { type RawRow, rowsBelow } from './sen2-tree.ts';

/** The return a row stands in: what its codes mean, and where faults (nothing may be changed) and warnings go. */
export type Sheet = { year: number; asOf: CalendarDate; faults: ImportFault[]; warnings: ImportFault[] };

/** Reads one enrolled child's rows; every field that cannot be read is listed, not only the first. */
export function readSen2Child(persons: readonly RawRow[], sheet: Sheet): Sen2Child {
  const rows = persons.flatMap((person) => rowsBelow(person, 'requests'));
  return { requests: rows.map((row) => readRequest(row, sheet)) };
}

function readRequest(row: RawRow, sheet: Sheet): Sen2Request {
  const { say, date, yes, code, text } = rowReader(row, sheet.faults);
  const isBare = row.fields.size === 0;
  const outcome = code('RequestOutcome', outcomes, !isBare);
  const isShell = isBare || outcome === 'H';
  const received = date('ReceivedDate', !isShell);
  const outcomeDate = date('RequestOutcomeDate');
  if (received && outcomeDate && outcomeDate < received && !isShell) {
    say('RequestOutcomeDate', 'outcome-before-request', sheet.warnings);
  }
  if (outcomeDate && outcome === 'A') say('RequestOutcomeDate', 'date-without-outcome', sheet.warnings);
  if (received && received > sheet.asOf) say('ReceivedDate', 'after-reference-date', sheet.warnings);
  const indicators: CaseIndicator[] = [];
  if (yes('RequestMediation')) indicators.push('request-mediation');
  if (yes('RequestTribunal')) indicators.push('request-tribunal');
  return {
    isShell,
    received,
    source: code('RequestSource', requestSources),
    outcome,
    outcomeDate,
    indicators,
    exported: isSaid(text('Exported')),
    assessments: rowsBelow(row, 'assessment').map((below) => readAssessment(below, received, sheet)),
    activePlans: rowsBelow(row, 'activeplans').map((below) => readActivePlan(below, sheet)),
  };
}

/** A field whose codes the guides leave open (`Exported`, `TransferLA`): anything but a no says yes. */
function isSaid(text: string | undefined): boolean {
  if (text === undefined) return false;
  const answer = readYesNo(text);
  return answer.ok ? answer.value : true;
}

function readAssessment(row: RawRow, received: CalendarDate | undefined, sheet: Sheet): Sen2Assessment {
  const { say, date, yes, code } = rowReader(row, sheet.faults);
  const outcome = code('AssessmentOutcome', outcomes, row.fields.size > 0);
  const outcomeDate = date('AssessmentOutcomeDate');
  if (received && outcomeDate && outcomeDate < received) {
    say('AssessmentOutcomeDate', 'outcome-before-request', sheet.warnings);
  }
  if (outcomeDate && outcome === 'A') say('AssessmentOutcomeDate', 'date-without-outcome', sheet.warnings);
  const indicators: CaseIndicator[] = [];
  if (yes('AssessmentMediation')) indicators.push('assessment-mediation');
  if (yes('AssessmentTribunal')) indicators.push('assessment-tribunal');
  if (yes('OtherMediation')) indicators.push('other-mediation');
  if (yes('OtherTribunal')) indicators.push('other-tribunal');
  return {
    outcome,
    outcomeDate,
    exceptionsApply: yes('Week20'),
    indicators,
    plans: rowsBelow(row, 'namedplan').map((below) => readPlan(below, sheet)),
  };
}

function readPlan(row: RawRow, sheet: Sheet): Sen2Plan {
  const { date, code } = rowReader(row, sheet.faults);
  const isSomething = row.fields.size > 0 || row.below.some((below) => below.fields.size > 0);
  return {
    start: date('StartDate', isSomething),
    residential: code('PlanRes', residentialCodes(sheet.year), false, sheet.warnings),
    ceased: date('CeaseDate'),
    ceaseReason: code('CeaseReason', ceaseReasons),
    places: rowsBelow(row, 'plandetail').map((below) => readPlace(below, sheet)),
  };
}

function readPlace(row: RawRow, sheet: Sheet): Sen2Place {
  const { date, yes, code, text } = rowReader(row, sheet.faults);
  // A number only: whatever else somebody typed there must not travel to a phone.
  const number = (field: string) => /^(\d{5,8})(?:\.0+)?$/.exec(text(field) ?? '')?.[1];
  return {
    urn: number('URN'),
    ukprn: number('UKPRN'),
    setting: code('SENSetting', settings),
    unit: yes('SENunitIndicator') ? 'sen-unit' : yes('ResourcedProvisionIndicator') ? 'resourced-provision' : undefined,
    residential:
      row.module === 'placementdetail' ? code('Res', residentialCodes(sheet.year), false, sheet.warnings) : undefined,
    entered: date('EntryDate'),
    left: date('LeavingDate'),
  };
}

function readActivePlan(row: RawRow, sheet: Sheet): Sen2ActivePlan {
  const { date, code, text } = rowReader(row, sheet.faults);
  const ofPlan = code('Res', residentialCodes(sheet.year), false, sheet.warnings);
  const placements = rowsBelow(row, 'placementdetail').map((below) => readPlace(below, sheet));
  return {
    cameFromOtherCouncil: isSaid(text('TransferLA')),
    reviewMeeting: date('ReviewMeeting'),
    reviewOutcome: code('ReviewOutcome', reviewOutcomes),
    lastReview: date('LastReview'),
    reviewDraft: date('ReviewDraft'),
    transferDue: date('PhaseTransferDueDate'),
    transferFinal: date('PhaseTransferFinalDate'),
    // Before version 1.2 the residential code stood on the plan, not on the placement.
    placements: placements.map((place) => ({ ...place, residential: place.residential ?? ofPlan })),
  };
}
