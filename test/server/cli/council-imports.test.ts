import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { companion } from '../council/events-world.ts';
import { sana, write } from '../council/sen2-world.ts';

const cli = new URL('../../../src/server/cli/waymark.ts', import.meta.url).pathname;

let database: Database;
let ref: string;
let dataDir: string;

beforeAll(async () => {
  database = await freshDatabase();
  dataDir = await mkdtemp(join(tmpdir(), 'waymark-keys-'));
});
afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true });
});

// Each of these starts several processes of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

async function waymark(...args: string[]) {
  const env = { PATH: process.env.PATH, DATABASE_URL: database.url, DATA_DIR: dataDir, DEMO: '1' };
  const child = spawn(process.execPath, [cli, ...args], { env });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number, json: () => JSON.parse(out) };
}

async function enrolled(): Promise<string> {
  const list = await write('children.csv', `forename,surname,born,upn\nSana,${sana.Surname},2018-05-04,${sana.UPN}\n`);
  return (await waymark('enrol', list, '--json')).json()[0].ref;
}

const met = {
  event_type: 'panel met',
  event_date: '2026-02-02',
  note_plain: 'They met.',
  caseworker_name: 'Ann Otter',
};
const many = (count: number, bad?: number) =>
  companion(
    Array.from({ length: count }, (_, index) => ({
      ...met,
      child_ref: ref,
      case_ref: String(index),
      ...(index === bad && { event_date: '2026-02-30' }),
    })),
  );

test('a council imports a companion file, a plan and a letter, sees what the family sees, and what was done', async () => {
  ref = await enrolled();
  const file = await write('events.csv', companion([{ ...met, child_ref: ref, updated_at: '2026-02-03' }]));
  const dry = await waymark('import', 'events', file, '--dry-run');
  expect(dry).toMatchObject({ code: 0, err: expect.stringContaining('1 of 1 children written.') });
  expect(dry.out).toContain('This was a dry run');
  const imported = await waymark('import', 'events', file, '--json');
  expect(imported).toMatchObject({ code: 0, err: '' });
  expect(imported.json()).toMatchObject({ rows: 1, added: 2, matched: 1, faults: [], dryRun: false });

  const plan = await write('plan.json', JSON.stringify({ kind: 'draft', date: '2026-02-10', sections: { A: 'Me.' } }));
  const pdf = await write('letter.pdf', '%PDF-1.7 made up %%EOF');
  const planned = await waymark('import', 'plan', ref.toLowerCase(), plan, '--document', pdf);
  expect(planned).toMatchObject({ code: 0, err: '' });
  expect(planned.out).toContain('Added: draft plan of 2026-02-10.');
  expect(planned.out).toContain('The document was added.');
  expect((await waymark('import', 'plan', ref, plan, '--json')).json()).toMatchObject({
    plan: { fate: 'unchanged' },
    event: { type: 'draft-plan-served', fate: 'left' },
  });
  expect(await waymark('import', 'document', ref, 'D-1', pdf)).toMatchObject({
    code: 0,
    out: 'The document was added.\n',
  });

  const shown = (await waymark('show', ref, '--json')).json();
  expect(shown).toMatchObject({
    events: [
      { type: 'panel-met', date: '2026-02-02', note: 'They met.' },
      { type: 'draft-plan-served', date: '2026-02-10' },
    ],
    contact: { name: 'Ann Otter', asOf: '2026-02-03' },
    plans: [{ id: expect.stringMatching(/^plan-/), kind: 'draft', date: '2026-02-10' }],
    documents: [{ name: 'letter.pdf' }, { name: 'plan-draft-2026-02-10.pdf' }],
  });
  const inWords = (await waymark('show', ref)).out;
  for (const words of ['They met.', 'Ann Otter', 'draft plan', 'letter.pdf']) expect(inWords).toContain(words);

  const audit = (await waymark('audit', '--json')).json() as { act: string; who: string }[];
  expect(audit.map(({ act }) => act)).toEqual([
    ...['enrol', 'import-events', 'import-plan', 'import-plan', 'import-document'],
  ]);
  const line = (await waymark('audit')).out;
  expect(line).toContain('cli  import-events  rows: 1, added: 2');
  for (const words of ['Sana', 'They met.', 'Ann Otter', sana.UPN ?? '']) expect(line).not.toContain(words);
});

test('what is wrong is said in words and nothing is changed; at most a hundred bad rows are printed', async () => {
  ref = await enrolled();
  const before = (await waymark('show', ref, '--json')).out;
  const one = await waymark('import', 'events', await write('events.csv', many(4500, 2250)));
  expect(one).toMatchObject({ code: 1, out: '' });
  expect(one.err).toContain('2000 rows read.');
  expect(one.err).toContain('events.csv, line 2252, event_date: There is no such day. Found: something like a date.');
  expect(one.err).toContain('Nothing was changed: there is 1 fault to put right.');
  const wrong = await write('events.csv', many(250).replaceAll('panel met', 'decision-sent'));
  const all = await waymark('import', 'events', wrong);
  expect(all.err.match(/It must be filled in/g)).toHaveLength(100);
  expect(all.err).toContain('… and 150 more like these.');
  expect(all.err).toContain('there are 250 faults');
  const strange = await waymark(
    'import',
    'events',
    await write('events.csv', many(1).replaceAll('panel met', 'dance')),
  );
  expect(strange.err).toContain('This is not an event type we know.');
  expect(strange.err).toMatch(/Event types.*draft-plan-served.*panel-date/);
  const plan = await write('plan.json', JSON.stringify({ kind: 'poem', date: '2026-02-10', sections: { A: 'Me.' } }));
  expect(await waymark('import', 'plan', ref, plan)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining('plan.json, kind: It is not one of: draft, final, proposed, amended.'),
  });
  const good = await write('plan.json', JSON.stringify({ kind: 'draft', date: '2026-02-10', sections: { A: 'Me.' } }));
  expect(await waymark('import', 'plan', 'C-AAAA-AAAA', good)).toMatchObject({
    code: 1,
    err: expect.stringContaining('no child with that reference'),
  });
  expect((await waymark('show', ref, '--json')).out).toBe(before);
});

test.each([
  [['import', 'events'], 'too much or too little'],
  [['import', 'events', '/not/there.csv'], 'no file or folder'],
  [['import', 'events', '.'], 'a file is wanted'],
  [['import', 'plan', 'C-AAAA-AAAA'], 'too much or too little'],
  [['import', 'plan', 'C-AAAA-AAAA', '/not/there.json'], 'no file or folder'],
  [['import', 'events', '.', '--document', 'x.pdf'], 'no such option'],
  [['import', 'document', 'C-AAAA-AAAA', ' ', import.meta.filename], 'too much or too little'],
  [['import', 'dance', '.'], 'no such command'],
  [['withdraw', 'C-AAAA-AAAA', 'nobody'], 'not an email address'],
  [['audit', 'x'], 'too much or too little'],
  [['show', 'C-AAAA-AAAA', '--document', 'x.pdf'], 'no such option'],
])('wrong use %j ends with 2 and a sentence', async (args, sentence) => {
  const answer = await waymark(...args);
  expect(answer).toMatchObject({ code: 2, out: '' });
  expect(answer.err.toLowerCase()).toContain(sentence);
});
