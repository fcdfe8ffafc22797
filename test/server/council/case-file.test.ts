import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { caseFile, listChildren } from '../../../src/server/council/case-file.ts';
import { readChildRef } from '../../../src/server/council/child-ref.ts';
import {
  activePlans,
  aReturn,
  assessment,
  council,
  namedPlan,
  person,
  planDetail,
  requests,
  sana,
  tobi,
} from './sen2-world.ts';

const today = calendarDate('2026-01-20');

test('what is known without a day belongs to its own request and never hides the dates of another', async () => {
  const town = await council(sana);
  const first = requests(
    { ReceivedDate: '2025-03-03', RequestOutcome: 'Y' },
    assessment({ AssessmentOutcome: 'N', AssessmentOutcomeDate: '2025-06-02', Week20: '1' }),
  );
  const second = requests({ ReceivedDate: '2025-10-06', RequestOutcome: 'A' });
  await town.importXml(aReturn(2026, person(sana, first, second)));
  const file = await caseFile(town.db, town.ref, today);
  const status = (id: string, from: string) =>
    file?.deadlines.find((deadline) => deadline.id === id && deadline.from.date === from)?.status;
  expect(status('decide-to-assess', '2025-10-06')).toBe('late');
  expect(status('final-plan', '2025-10-06')).not.toBe('exception-possible');
  expect(status('final-plan', '2025-03-03')).toBe('not-needed');
});

test('agreed and not issued is a live 20 weeks: the plan is still due', async () => {
  const town = await council(sana);
  const live = requests(
    { ReceivedDate: '2025-09-01', RequestOutcome: 'Y', RequestOutcomeDate: '2025-10-01' },
    assessment({ AssessmentOutcome: 'Y' }),
  );
  await town.importXml(aReturn(2026, person(sana, live)));
  const file = await caseFile(town.db, town.ref, today);
  expect(file?.undated).toEqual([{ type: 'plan-agreed', detail: { request: '2025-09-01' } }]);
  expect(file?.deadlines.find(({ id }) => id === 'final-plan')).toMatchObject({ due: '2026-01-19', status: 'late' });
});

test('an exception without a reason marks the 20 weeks and leaves the date alone', async () => {
  const town = await council(sana);
  const live = (Week20: string) =>
    aReturn(
      2026,
      person(
        sana,
        requests(
          { ReceivedDate: '2025-09-01', RequestOutcome: 'Y', RequestOutcomeDate: '2025-10-01' },
          assessment({ AssessmentOutcome: 'A', Week20 }),
        ),
      ),
    );
  await town.importXml(live('1'));
  const plan = async () => (await caseFile(town.db, town.ref, today))?.deadlines.find(({ id }) => id === 'final-plan');
  expect(await plan()).toMatchObject({ due: '2026-01-19', status: 'exception-possible' });
  await town.importXml(live('0'));
  expect(await plan()).toMatchObject({ due: '2026-01-19', status: 'late' });
});

test('for a child who has died nothing is due', async () => {
  const town = await council(sana);
  const plan = namedPlan({ StartDate: '2025-03-03', CeaseDate: '2025-11-03', CeaseReason: '8' });
  const died = requests(
    { ReceivedDate: '2025-10-06', RequestOutcome: 'A' },
    assessment({ AssessmentOutcome: 'H' }, plan),
  );
  await town.importXml(aReturn(2026, person(sana, died)));
  expect(await caseFile(town.db, town.ref, today)).toMatchObject({ child: { died: true }, deadlines: [] });
});

test('a child enrolled and not in any return yet has a name and no dates but their own rights', async () => {
  const town = await council(sana, tobi);
  const file = await caseFile(town.db, town.ref, today);
  expect(file).toMatchObject({
    child: { ref: town.ref, forename: 'Sana', born: '2018-05-04' },
    events: [],
    undated: [],
  });
  expect(file?.deadlines.map(({ id }) => id)).toEqual(['rights-pass']);
  expect((await listChildren(town.db)).map(({ ref }) => ref)).toEqual(town.refs);
  expect(await caseFile(town.db, 'C-NONE-NONE', today)).toBeUndefined();
});

test('a reference is known however it is typed', () => {
  expect(readChildRef(' c 7qxk m3pd ')).toBe('C-7QXK-M3PD');
  expect(readChildRef('C7QXKM3PD')).toBe('C-7QXK-M3PD');
  expect(readChildRef('C-7QXK')).toBeUndefined();
  expect(readChildRef("C-7QXK-M3PD' or 1=1")).toBeUndefined();
});

const schools = ['117670', '117671', '117672', '117673'].map((URN) => planDetail({ URN }));

test('the same file says the same in the same order, whatever reference a child was given', async () => {
  const open = requests(
    { ReceivedDate: '2025-01-06', RequestOutcome: 'Y', Exported: 'true' },
    assessment({ AssessmentOutcome: 'Y', Week20: '1' }, namedPlan({ StartDate: '2025-05-20' }, ...schools)),
    activePlans({ TransferLA: '823', ReviewOutcome: 'A' }),
  );
  const shown = async () => {
    const town = await council(sana);
    await town.importXml(aReturn(2026, person(sana, open)));
    const file = await caseFile(town.db, town.ref, today);
    return { events: file?.events, undated: file?.undated };
  };
  const first = await shown();
  expect(first.undated).toHaveLength(6);
  expect(first.events).toHaveLength(6);
  expect(await shown()).toEqual(first);
  expect(await shown()).toEqual(first);
});
