import { describe, expect, test } from 'vitest';
import { residentialCodes } from '../../../src/server/council/residential.ts';
import type { WriteRow } from '../../../src/server/council/write-sen2.ts';
import {
  activePlans,
  aReturn,
  assessment,
  asXml,
  namedPlan,
  person,
  placementDetail,
  planDetail,
  requests,
  sana,
} from './sen2-world.ts';
import { told, toldByFile } from './told.ts';

const of = (...rows: WriteRow[]) => told(aReturn(2026, person(sana, ...rows)));

describe('the request and its decision', () => {
  const received = '2025-03-03';
  const decided = (RequestOutcome: string, RequestOutcomeDate = '') =>
    of(requests({ ReceivedDate: received, RequestSource: '1', RequestOutcome, RequestOutcomeDate }));
  const asked = { type: 'request-received', date: received, by: 'parent-or-young-person' };

  test('yes with a day is an agreed assessment', async () => {
    expect(await decided('Y', '2025-04-10')).toEqual([asked, { type: 'assess-agreed', date: '2025-04-10' }]);
  });
  test('no with a day is a decision letter that opens mediation and appeal', async () => {
    expect(await decided('N', '2025-04-10')).toEqual([
      asked,
      { type: 'decision-sent', date: '2025-04-10', about: 'assess-refused' },
    ]);
  });
  test('yes, no or withdrawn without a day is known without a day', async () => {
    const undated = { undated: true, request: received };
    expect(await decided('Y')).toEqual([asked, { type: 'assess-agreed', ...undated }]);
    expect(await decided('N')).toEqual([asked, { type: 'decision-sent', about: 'assess-refused', ...undated }]);
    expect(await decided('W')).toEqual([asked, { type: 'request-withdrawn', ...undated }]);
  });
  test('not decided yet says nothing: not recorded is not "no"', async () => {
    expect(await decided('A')).toEqual([asked]);
  });
  test('a shell of an earlier year starts no clock, and what hangs below it still counts', async () => {
    const shell = requests(
      { ReceivedDate: '2015-01-01', RequestOutcomeDate: '2015-01-01', RequestOutcome: 'H' },
      assessment(
        { AssessmentOutcome: 'H', AssessmentOutcomeDate: '2015-01-01', Week20: '1' },
        namedPlan({ StartDate: '2024-09-02' }),
      ),
      activePlans({ ReviewMeeting: '2025-06-02' }),
    );
    expect(await of(shell)).toEqual([
      { type: 'plan-issued', date: '2024-09-02' },
      { type: 'review-meeting', date: '2025-06-02' },
    ]);
  });
  test('an assessment finished this year under a request of last year is told', async () => {
    expect(await of(requests({ RequestOutcome: 'H' }, assessment({ AssessmentOutcome: 'Y' })))).toEqual([
      { type: 'plan-agreed', undated: true },
    ]);
  });
  test('who asked is told in words, and a return from before 2026 need not say', async () => {
    const ask = (RequestSource: string) => of(requests({ ReceivedDate: received, RequestOutcome: 'A', RequestSource }));
    const words = await Promise.all(['1', '2', '3', '4', '5', '5.0', ''].map(ask));
    expect(words.map(([event]) => event && 'by' in event && event.by)).toEqual([
      'parent-or-young-person',
      'school',
      'health',
      'social-care',
      'other',
      'other',
      false,
    ]);
  });
  test('several requests of one child are several lines, in any order of the file', async () => {
    const first = requests({ ReceivedDate: '2024-02-01', RequestOutcome: 'N', RequestOutcomeDate: '2024-03-11' });
    const second = requests({ ReceivedDate: '2025-02-03', RequestOutcome: 'A' });
    expect(await of(second, first)).toEqual(await of(first, second));
    expect((await of(second, first)).map(({ type }) => type)).toEqual([
      'request-received',
      'decision-sent',
      'request-received',
    ]);
  });
});

describe('the assessment and the plan', () => {
  const assessed = (fields: Record<string, string>, ...below: WriteRow[]) =>
    of(requests({ RequestOutcome: 'H' }, assessment(fields, ...below)));

  test('agreed without a day is a live 20-week case: agreed, not issued', async () => {
    const live = requests(
      { ReceivedDate: '2025-09-01', RequestOutcome: 'Y', RequestOutcomeDate: '2025-10-10' },
      assessment({ AssessmentOutcome: 'Y' }),
    );
    expect(await of(live)).toContainEqual({ type: 'plan-agreed', undated: true, request: '2025-09-01' });
    expect(JSON.stringify(await of(live))).not.toContain('plan-issued');
  });
  test('no plan is a decision letter, withdrawn is known without a day', async () => {
    expect(await assessed({ AssessmentOutcome: 'N', AssessmentOutcomeDate: '2025-05-01' })).toEqual([
      { type: 'decision-sent', date: '2025-05-01', about: 'plan-refused' },
    ]);
    expect(await assessed({ AssessmentOutcome: 'W' })).toEqual([{ type: 'request-withdrawn', undated: true }]);
  });
  test('exceptions that apply are said without a reason, which the return does not hold', async () => {
    for (const Week20 of ['1', 'true', '1.0', 'TRUE']) {
      expect(await assessed({ AssessmentOutcome: 'A', Week20 })).toEqual([
        { type: 'exception', undated: true, step: 'final-plan' },
      ]);
    }
    for (const Week20 of ['0', 'false', '0.0', ''])
      expect(await assessed({ AssessmentOutcome: 'A', Week20 })).toEqual([]);
  });
  test('a plan that began on the day it was issued is one event; one amended since is a second', async () => {
    const outcome = { AssessmentOutcome: 'Y', AssessmentOutcomeDate: '2025-05-20' };
    expect(await assessed(outcome, namedPlan({ StartDate: '2025-05-20' }))).toEqual([
      { type: 'plan-issued', date: '2025-05-20' },
    ]);
    expect(await assessed(outcome, namedPlan({ StartDate: '2025-11-03' }))).toEqual([
      { type: 'plan-issued', date: '2025-05-20' },
      { type: 'plan-issued', date: '2025-11-03', current: true },
    ]);
  });
  test('a plan that ended says why', async () => {
    const ended = (CeaseReason: string, CeaseDate = '2025-07-25') =>
      assessed({ AssessmentOutcome: 'H' }, namedPlan({ StartDate: '2020-01-06', CeaseDate, CeaseReason }));
    const reasons = await Promise.all([...'12346789'].map((code) => ended(code)));
    expect(reasons.map((events) => events.slice(1))).toEqual(
      [
        'maximum-age',
        'needs-met',
        'higher-education',
        'paid-employment',
        'no-longer-wishes',
        'left-england',
        'died',
        'other',
      ].map((reason) => [{ type: 'plan-ceased', date: '2025-07-25', reason }]),
    );
    expect((await ended('5')).slice(1)).toEqual([
      { type: 'moved-out', date: '2025-07-25' },
      { type: 'plan-ceased', date: '2025-07-25', reason: 'moved-to-another-council' },
    ]);
    expect(await ended('2', '')).toContainEqual({ type: 'plan-ceased', undated: true, reason: 'needs-met' });
  });
  test('coming from or leaving to another council is known without a day', async () => {
    expect(await of(requests({ RequestOutcome: 'H' }, activePlans({ TransferLA: '823' })))).toEqual([
      { type: 'moved-in', undated: true },
    ]);
    const left = requests({
      ReceivedDate: '2025-03-03',
      RequestOutcome: 'Y',
      RequestOutcomeDate: '2025-04-01',
      Exported: '1',
    });
    expect(await of(left)).toContainEqual({ type: 'moved-out', undated: true });
  });
});

describe('schools and settings', () => {
  const placed = (plan: WriteRow, ...active: WriteRow[]) =>
    of(requests({ RequestOutcome: 'H' }, assessment({ AssessmentOutcome: 'H' }, plan), ...active));
  const start = { StartDate: '2025-05-20' };

  test('the plan names a school by its number or a setting by its code, never by words of the file', async () => {
    const events = await placed(
      namedPlan(
        { ...start, PlanRes: 'A' },
        planDetail({ URN: '117670', SENunitIndicator: '1' }),
        planDetail({ SENsetting: 'ola', SENSettingOther: 'Aunt Mary, 4 Back Lane' }),
        planDetail({ UKPRN: '10003035', URN: 'see notes' }),
      ),
    );
    expect(events.slice(1)).toEqual([
      { type: 'school-named', date: '2025-05-20', setting: 'OLA', residential: 'up-to-38-weeks' },
      { type: 'school-named', date: '2025-05-20', ukprn: '10003035', residential: 'up-to-38-weeks' },
      { type: 'school-named', date: '2025-05-20', urn: '117670', unit: 'sen-unit', residential: 'up-to-38-weeks' },
    ]);
  });
  test('a school attended that the plan does not name is marked as attended', async () => {
    const events = await placed(
      namedPlan(start, planDetail({ URN: '117670' })),
      activePlans(
        {},
        placementDetail({ URN: '117670', RES: 'b' }),
        placementDetail({ URN: '117684' }),
        placementDetail({ URN: '117999', LeavingDate: '2025-07-20' }),
      ),
    );
    expect(events.slice(1)).toEqual([
      { type: 'school-named', date: '2025-05-20', urn: '117670', residential: '39-to-52-weeks' },
      { type: 'school-named', date: '2025-05-20', urn: '117684', attends: true },
    ]);
  });
  test('what A and B mean of a residential school hangs on the year of the return', () => {
    expect(residentialCodes(2024)).toEqual({ A: '38-to-51-weeks', B: '52-weeks' });
    expect(residentialCodes(2025)).toEqual({ A: 'up-to-38-weeks', B: '39-to-52-weeks' });
  });
});

describe('reviews', () => {
  const reviewed = (fields: Record<string, string>) => of(requests({ RequestOutcome: 'H' }, activePlans(fields)));

  test('the meeting, the letter and the notice are three days', async () => {
    const fields = {
      ReviewMeeting: '2025-10-01',
      LastReview: '2025-10-20',
      ReviewOutcome: 'A',
      ReviewDraft: '2025-10-27',
    };
    expect(await reviewed(fields)).toEqual([
      { type: 'review-meeting', date: '2025-10-01' },
      { type: 'review-decided', date: '2025-10-20', outcome: 'amend' },
      { type: 'amendment-notice-sent', date: '2025-10-27' },
    ]);
  });
  test('a letter without an outcome keeps it open; an outcome without a letter is known without a day', async () => {
    expect(await reviewed({ LastReview: '2025-10-20' })).toEqual([{ type: 'review-decided', date: '2025-10-20' }]);
    expect(await reviewed({ ReviewOutcome: 'M' })).toEqual([
      { type: 'review-decided', undated: true, outcome: 'maintain' },
    ]);
    expect(await reviewed({ ReviewOutcome: 'c' })).toEqual([
      { type: 'review-decided', undated: true, outcome: 'cease' },
    ]);
  });
  test("the council's own dates for a change of phase stand beside the rule's", async () => {
    expect(await reviewed({ PhaseTransferDueDate: '2026-02-15', PhaseTransferFinalDate: '2026-02-11' })).toEqual([
      { type: 'phase-transfer-final', date: '2026-02-11' },
      { type: 'phase-transfer-due', date: '2026-02-15' },
    ]);
  });
  test('no review recorded says nothing', async () => {
    expect(await reviewed({})).toEqual([]);
  });
});

test('mediation and appeals are indicators of the child and never events', async () => {
  const sheet = aReturn(
    2026,
    person(
      sana,
      requests(
        {
          ReceivedDate: '2025-03-03',
          RequestOutcome: 'N',
          RequestOutcomeDate: '2025-04-01',
          RequestMediation: '1',
          RequestTribunal: 'true',
        },
        assessment({ AssessmentOutcome: 'A', OtherTribunal: '1.0', AssessmentMediation: '0' }),
      ),
    ),
  );
  const { told: all } = await toldByFile(await asXml(sheet));
  expect(all[0]?.indicators).toEqual(['other-tribunal', 'request-mediation', 'request-tribunal']);
  expect(JSON.stringify(all[0]?.items)).not.toMatch(/mediation|tribunal|appeal/);
});
