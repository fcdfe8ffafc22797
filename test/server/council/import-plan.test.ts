import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { listAudit } from '../../../src/server/council/audit.ts';
import { caseFile } from '../../../src/server/council/case-file.ts';
import { importDocument } from '../../../src/server/council/import-document.ts';
import { importPlan } from '../../../src/server/council/import-plan.ts';
import { town } from './events-world.ts';
import { aReturn, assessment, folder, namedPlan, person, requests, sana, today, write } from './sen2-world.ts';

const docx = Buffer.concat([
  Buffer.from('PK\x03\x04', 'latin1'),
  Buffer.alloc(300_000, 7),
  Buffer.from('word/document.xml'),
  Buffer.from('PK\x05\x06', 'latin1'),
]);
const pdf = Buffer.from('%PDF-1.7 made up %%EOF');

async function planTown() {
  const here = await town(sana);
  return {
    ...here,
    plan: async (plan: unknown, document?: string, options = {}) =>
      importPlan(
        { db: here.db, today },
        here.ref,
        { plan: await write('plan.json', typeof plan === 'string' ? plan : JSON.stringify(plan)), document },
        options,
      ),
    bytes: async () => {
      const { rows } = await sql<{ bytes: Buffer }>`select bytes from file_chunks order by file_id, chunk`.execute(
        here.db,
      );
      return Buffer.concat(rows.map(({ bytes }) => bytes));
    },
  };
}

const draft = {
  kind: 'draft',
  date: '2026-11-10',
  sections: [
    { id: 'B', text: 'B1. Sana stammers.' },
    { id: 'A', text: 'I like maps.' },
  ],
};

test('a draft lies between the council and the family, a final plan in the case; each tells of its coming', async () => {
  const here = await planTown();
  const drafted = await here.plan(draft);
  expect(drafted).toMatchObject({
    plan: { kind: 'draft', date: '2026-11-10', fate: 'added' },
    event: { type: 'draft-plan-served', fate: 'added' },
    faults: [],
  });
  await here.plan({
    kind: 'Final',
    date: '20/11/2026',
    sections: { a: 'I like maps.', 'Section F': 'An hour a week.' },
  });
  expect(await here.bodies('plan', `draft:${here.ref}`)).toEqual([
    {
      kind: 'draft',
      date: '2026-11-10',
      sections: [
        { id: 'A', text: 'I like maps.' },
        { id: 'B', text: 'B1. Sana stammers.' },
      ],
    },
  ]);
  expect(await here.bodies('plan')).toEqual([
    {
      kind: 'final',
      date: '2026-11-20',
      sections: [
        { id: 'A', text: 'I like maps.' },
        { id: 'F', text: 'An hour a week.' },
      ],
    },
  ]);
  expect(await here.events()).toEqual([
    { type: 'draft-plan-served', date: '2026-11-10' },
    { type: 'plan-issued', date: '2026-11-20' },
  ]);
  const shown = await caseFile(here.db, here.ref, today);
  expect(shown?.plans.map(({ kind, date }) => [kind, date])).toEqual([
    ['final', '2026-11-20'],
    ['draft', '2026-11-10'],
  ]);
});

test('issued again, a plan keeps its id and its new words; another day is another plan', async () => {
  const here = await planTown();
  const first = await here.plan(draft);
  expect((await here.plan(draft)).plan).toEqual({ ...first.plan, fate: 'unchanged' });
  const better = { ...draft, sections: [{ id: 'B', text: 'B1. Sana stammers at times.' }] };
  expect((await here.plan(better)).plan).toEqual({ ...first.plan, fate: 'changed' });
  expect(await here.bodies('plan', `draft:${here.ref}`)).toHaveLength(1);
  const second = await here.plan({ ...draft, date: '2026-11-18' });
  expect(second.plan?.id).not.toBe(first.plan?.id);
  expect(second.event).toEqual({ type: 'draft-plan-served', fate: 'left' });
  expect((await here.events()).map(({ date }) => date)).toEqual(['2026-11-10']);
});

test('what the return or the companion file told of the plan’s coming is not told twice, whichever came first', async () => {
  const here = await planTown();
  const sheet = aReturn(
    2026,
    person(
      sana,
      requests(
        { ReceivedDate: '2025-01-06', RequestOutcomeDate: '2025-02-10', RequestOutcome: 'Y' },
        assessment(
          { AssessmentOutcome: 'Y', AssessmentOutcomeDate: '2025-05-20' },
          namedPlan({ StartDate: '2025-05-20' }),
        ),
      ),
    ),
  );
  const plan = { ...draft, kind: 'final', date: '2025-05-20' };
  const row = { event_type: 'final plan sent', event_date: '2025-05-20', updated_at: '2025-05-21' };
  await here.plan(plan);
  await here.importRows([row]);
  await here.importXml(sheet);
  expect((await here.plan(plan)).event?.fate).toBe('left');
  await here.importRows([row]);
  expect((await here.events()).filter(({ type }) => type === 'plan-issued')).toHaveLength(1);
});

test('a plan dated ahead is kept, and its coming is not told before its day', async () => {
  const here = await planTown();
  const report = await here.plan({ ...draft, date: '2026-12-24' });
  expect(report).toMatchObject({ plan: { fate: 'added' }, event: { fate: 'left' } });
  expect(await here.events()).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['not JSON', '{ not json', ['undefined not-json']],
  ['a list', [], ['undefined not-right']],
  ['nothing in it', {}, ['kind wanted', 'date wanted', 'sections wanted']],
  [
    'nothing right in it',
    { kind: 'poem', date: '2026-02-30', sections: [] },
    ['kind not-one-of', 'date no-such-day', 'sections no-sections'],
  ],
  [
    'sections twice, unknown, empty and no sections',
    { ...draft, sections: [{ id: 'A', text: 'x' }, { id: 'a', text: 'y' }, { id: 'Z', text: 'z' }, { id: 'B' }, 7] },
    [
      'sections[1].id twice',
      'sections[2].id not-one-of',
      'sections[3].text wanted',
      'sections[4].id wanted',
      'sections[4].text wanted',
    ],
  ],
  ['nothing but empty sections', { ...draft, sections: { A: '', B: ' \n' } }, ['sections no-sections']],
  [
    'characters no text has',
    { ...draft, sections: { A: 'a\0b', B: 'half a \ud83d' } },
    ['sections.A not-text', 'sections.B not-text'],
  ],
  ['a text too long', { ...draft, sections: { F: 'x'.repeat(50_001) } }, ['sections.F too-much-text']],
])('a file that is not a plan is refused with the path to every fault: %s', async (_, plan, named) => {
  const here = await planTown();
  const before = await here.rows();
  const report = await here.plan(plan);
  expect(report.faults.map(({ field, reason }) => `${field} ${reason}`)).toEqual(named);
  expect(await here.rows()).toEqual(before);
});

test('its document is kept beside it to the byte, once, and replaced by a new one', async () => {
  const here = await planTown();
  const path = join(await folder(), 'Sana Brightwater.docx');
  await writeFile(path, docx);
  expect(await here.plan(draft, path)).toMatchObject({ plan: { fate: 'added' }, document: 'added' });
  expect(await here.bytes()).toEqual(docx);
  expect(await here.plan(draft, path)).toMatchObject({ plan: { fate: 'unchanged' }, document: 'unchanged' });
  expect(await here.plan(draft)).toMatchObject({ plan: { fate: 'unchanged' } });
  await writeFile(path, pdf);
  expect(await here.plan(draft, path)).toMatchObject({ plan: { fate: 'unchanged' }, document: 'changed' });
  expect(await here.bytes()).toEqual(pdf);
  const shown = await caseFile(here.db, here.ref, today);
  // The name of the file it came in may hold a surname: it is not kept.
  expect(shown?.documents).toMatchObject([
    { name: 'plan-draft-2026-11-10.pdf', type: 'application/pdf', size: pdf.length },
  ]);
  expect((await here.bodies('plan', `draft:${here.ref}`))[0]?.document).toBe(shown?.documents[0]?.id);
});

test.each([
  ['a picture', Buffer.from('\x89PNG'), 'not-docx-or-pdf'],
  ['another ZIP', Buffer.from('PK\x03\x04 no words in here', 'latin1'), 'not-docx-or-pdf'],
  ['nothing', Buffer.alloc(0), 'empty-file'],
  ['half a PDF', pdf.subarray(0, 12), 'ends-too-soon'],
  ['half a DOCX', docx.subarray(0, -4), 'ends-too-soon'],
  ['a DOCX with macros', Buffer.concat([docx.subarray(0, -4), Buffer.from('word/vbaProject.bin'), docx]), 'has-macros'],
  ['too much', Buffer.concat([pdf, Buffer.alloc(20_000_000)]), 'too-big'],
])('%s is not taken for a document, and the plan is not taken without it', async (_, bytes, reason) => {
  const here = await planTown();
  const path = join(await folder(), 'plan.pdf');
  await writeFile(path, bytes);
  expect((await here.plan(draft, path)).faults).toMatchObject([{ file: 'plan.pdf', reason }]);
  expect(await here.bodies('plan', `draft:${here.ref}`)).toEqual([]);
});

test('a dry run and an unknown child change nothing, and leave no trace', async () => {
  const here = await planTown();
  const before = await here.rows();
  expect(await here.plan(draft, undefined, { dryRun: true })).toMatchObject({ plan: { fate: 'added' }, dryRun: true });
  const nobody = await importPlan({ db: here.db, today }, 'C-AAAA-AAAA', {
    plan: await write('p.json', JSON.stringify(draft)),
  });
  expect(nobody).toMatchObject({ isUnknownChild: true });
  expect(await here.rows()).toEqual(before);
  expect((await listAudit(here.db)).map(({ act }) => act)).toEqual(['enrol']);
});

test('a letter the companion file names is opened from its line, whichever came first', async () => {
  const here = await planTown();
  const path = await write('Decision letter.pdf', pdf);
  await here.importRows([{ event_type: 'panel-met', event_date: '2026-02-02', document_id: 'D-9' }]);
  const letter = { ref: here.ref, documentId: 'D-9', path };
  expect(await importDocument({ db: here.db }, letter)).toMatchObject({ fate: 'added', faults: [] });
  expect(await importDocument({ db: here.db }, letter)).toMatchObject({ fate: 'unchanged' });
  const shown = await caseFile(here.db, here.ref, today);
  expect(shown?.documents).toMatchObject([{ name: 'Decision letter.pdf' }]);
  expect(shown?.events).toMatchObject([{ type: 'panel-met', document: shown?.documents[0]?.id }]);
  expect((await listAudit(here.db)).map(({ act }) => act)).toEqual([
    'enrol',
    'import-events',
    'import-document',
    'import-document',
  ]);
});
