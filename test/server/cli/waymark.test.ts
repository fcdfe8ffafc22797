import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import words from '../../../locales/en-GB/clocks.json' with { type: 'json' };
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import {
  aReturn,
  asCsv,
  assessment,
  asXml,
  folder,
  namedPlan,
  person,
  requests,
  sana,
  stranger,
  tobi,
  write,
} from '../council/sen2-world.ts';

const cli = new URL('../../../src/server/cli/waymark.ts', import.meta.url).pathname;

let database: Database;
let keys: string;
beforeAll(async () => {
  database = await freshDatabase();
  keys = await mkdtemp(join(tmpdir(), 'waymark-keys-'));
});
afterAll(async () => {
  await database.close();
  await rm(keys, { recursive: true });
});

// Each of these starts a dozen processes of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

type Env = Record<string, string>;

function start(args: string[], env: Env) {
  return spawn(process.execPath, [cli, ...args], { env: { PATH: process.env.PATH, ...env } });
}

async function waymark(env: Env, ...args: string[]) {
  const child = start(args, env);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { out, err, code: code as number, json: () => JSON.parse(out) as unknown };
}

async function onTheTestDatabase(): Promise<Env> {
  return { DATABASE_URL: database.url, DATA_DIR: keys, DEMO: '1' };
}

const children = [
  'Surname,Forename,Born,UPN,Email,Relation',
  `${sana.Surname},Sana,2018-05-04,${sana.UPN},,`,
  `${tobi.Surname},${tobi.Forename},31/01/2012,,,`,
  '',
].join('\r\n');

const sheet = aReturn(
  2026,
  person(sana, requests({ ReceivedDate: '2025-11-03', RequestSource: '1', RequestOutcome: 'A' })),
  person(stranger, requests({ ReceivedDate: '2025-11-03', RequestOutcome: 'A' })),
  person(
    tobi,
    requests(
      { RequestOutcome: 'H' },
      assessment(
        { AssessmentOutcome: 'H' },
        namedPlan({ StartDate: '2020-01-06', CeaseDate: '2025-07-01', CeaseReason: '8' }),
      ),
    ),
  ),
);

test('a council enrols, imports, looks and invites; all it prints is what was asked for', async () => {
  const env = await onTheTestDatabase();
  const list = await write('children.csv', children);
  const enrolled = await waymark(env, 'enrol', list, '--json');
  expect(enrolled.code).toBe(0);
  expect(enrolled.json()).toEqual([
    { ref: expect.stringMatching(/^C-/), forename: 'Sana', born: '2018-05-04', new: true },
    { ref: expect.stringMatching(/^C-/), forename: tobi.Forename, born: '2012-01-31', new: true },
  ]);
  const [first, second] = enrolled.json() as { ref: string }[];

  const dry = await waymark(env, 'import', 'sen2', await asXml(sheet), '--dry-run', '--json');
  expect(dry).toMatchObject({ code: 0 });
  expect(dry.json()).toMatchObject({ added: 3, dropped: 1, faults: [], dryRun: true });
  const imported = await waymark(env, 'import', 'sen2', await asXml(sheet), '--json');
  expect(imported.json()).toEqual({ ...(dry.json() as object), dryRun: false });
  const again = await waymark(env, 'import', 'sen2', await asCsv(sheet), '--json');
  expect(again.json()).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 3, older: 0, warnings: [] });

  const listed = await waymark(env, 'list', '--json');
  expect(listed.json()).toMatchObject([
    { ref: first?.ref, forename: 'Sana', born: '2018-05-04' },
    { ref: second?.ref },
  ]);

  const shown = await waymark(env, 'show', first?.ref.toLowerCase() ?? '', '--json');
  expect(shown.json()).toMatchObject({
    child: { ref: first?.ref, forename: 'Sana', born: '2018-05-04' },
    events: [{ type: 'request-received', date: '2025-11-03', by: 'parent-or-young-person' }],
    undated: [],
  });
  const { deadlines } = shown.json() as { deadlines: { id: string; due: string; counted: string }[] };
  expect(deadlines.find(({ id }) => id === 'decide-to-assess')).toMatchObject({
    due: '2025-12-15',
    counted: expect.stringContaining('Monday 3 November 2025'),
    from: { type: 'request-received', date: '2025-11-03' },
  });

  const inWords = await waymark(env, 'show', first?.ref ?? '');
  expect(inWords.out).toContain(`2025-11-03  ${words.events['request-received']} (by: parent-or-young-person)`);
  expect(inWords.out).toContain(`2025-12-15  ${words.deadlines['decide-to-assess'].name}`);

  const mail = await waymark(env, 'invite', first?.ref ?? '', 'mum@example.org');
  expect(mail).toMatchObject({ code: 0, err: '' });
  const posted = await database.db.selectFrom('demo_post').selectAll().execute();
  expect(posted).toMatchObject([{ recipient: 'mum@example.org' }]);

  const died = await waymark(env, 'invite', second?.ref ?? '', 'dad@example.org');
  expect(died).toMatchObject({ code: 1, out: '', err: expect.stringContaining('has died') });
  expect(await database.db.selectFrom('demo_post').selectAll().execute()).toHaveLength(1);
  expect(await database.db.selectFrom('invitations').select('child_ref').execute()).toEqual([
    { child_ref: first?.ref },
  ]);
  const quiet = await waymark(env, 'show', second?.ref ?? '', '--json');
  expect(quiet.json()).toMatchObject({ child: { died: true }, deadlines: [] });

  const said = [enrolled, dry, imported, again, listed, shown, mail, died, quiet]
    .map(({ out, err }) => out + err)
    .join('\n');
  for (const secret of [
    sana.UPN,
    sana.Surname,
    tobi.Surname,
    stranger.Forename,
    sana.Ethnicity,
    sana.PostCode,
    stranger.UPN,
  ]) {
    expect(said).not.toContain(secret);
  }
});

test('a broken return is refused with every fault in words, and a list with faults enrols nobody', async () => {
  const env = await onTheTestDatabase();
  await waymark(env, 'enrol', await write('children.csv', children));
  const before = await database.db.selectFrom('children').select('ref').orderBy('ref').execute();
  const bad = aReturn(2026, person(sana, requests({ ReceivedDate: '2025-02-30', RequestOutcome: 'Q' })));
  const refused = await waymark(env, 'import', 'sen2', await asXml(bad), '--json');
  expect(refused.code).toBe(1);
  expect(refused.json()).toMatchObject({
    added: 0,
    faults: [
      {
        file: 'sen2.xml',
        line: 18,
        field: 'ReceivedDate',
        kind: 'something like a date',
        reason: 'There is no such day.',
      },
      {
        file: 'sen2.xml',
        line: 19,
        field: 'RequestOutcome',
        kind: 'a word of 1 letter',
        reason: 'This code is not one of the list.',
      },
    ],
  });
  const inWords = await waymark(env, 'import', 'sen2', await asXml(bad));
  expect(inWords).toMatchObject({ code: 1, out: '' });
  expect(inWords.err).toContain('sen2.xml, line 18, ReceivedDate: There is no such day. Found: something like a date.');
  expect(inWords.err).toContain('Nothing was changed: there are 2 faults to put right.');
  const list = await waymark(env, 'enrol', await write('children.csv', 'forename,surname,born\nAnn,Other,never\n'));
  expect(list).toMatchObject({ code: 1, out: '', err: expect.stringContaining('line 2, born: This is not a date') });
  const after = await database.db.selectFrom('children').select('ref').orderBy('ref').execute();
  expect(after).toEqual(before);
});

test.each([
  [[], 'There is no such command'],
  [['dance'], 'There is no such command'],
  [['list', '--loud'], 'no such option'],
  [['list', '--dry-run'], 'no such option'],
  [['enrol'], 'too much or too little'],
  [['enrol', '/not/there.csv'], 'no file or folder'],
  [['import', 'sen2', '/not/there.xml'], 'no file or folder'],
  [['import', 'sen2'], 'too much or too little'],
  [['import', 'services', '/not/there.json'], 'no file or folder'],
  [['invite', 'C-AAAA-AAAA', 'no-address'], 'not an email address'],
])('wrong use %j ends with 2, a sentence, and nothing printed', async (args, sentence) => {
  // No database is named and the data folder cannot be made: wrong use must not need either.
  const answer = await waymark({ DATA_DIR: '/dev/null/nowhere' }, ...args);
  expect(answer).toMatchObject({ code: 2, out: '', err: expect.stringContaining(sentence) });
});

test('a list without the needed columns is wrong use', async () => {
  const answer = await waymark(await onTheTestDatabase(), 'enrol', await write('children.csv', 'name,dob\nx,y\n'));
  expect(answer).toMatchObject({ code: 2, out: '', err: expect.stringContaining('forename, surname, born') });
});

test('a database that cannot be reached is said with why, and without its password', async () => {
  const env = { DATABASE_URL: 'postgres://somebody:secret@127.0.0.1:1/none', DATA_DIR: keys };
  const { code, out, err } = await waymark(env, 'list', '--json');
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain('ECONNREFUSED');
  expect(err).not.toContain('secret');
});

test('whoever reads may leave early, and the command still ends well', async () => {
  for (const args of [['--help'], ['list', '--json']]) {
    const child = start(args, await onTheTestDatabase());
    child.stdout.destroy();
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect([args, code, err]).toEqual([args, 0, '']);
  }
});

test('an unknown child is refused with a sentence', async () => {
  const env = await onTheTestDatabase();
  for (const args of [
    ['show', 'C-AAAA-AAAA'],
    ['show', 'x'],
    ['invite', 'C-AAAA-AAAA', 'a@b.example'],
  ]) {
    expect(await waymark(env, ...args)).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('no child with that reference'),
    });
  }
  expect(await waymark(env, 'withdraw', 'C-AAAA-AAAA', 'a@b.example')).toMatchObject({
    ...{ code: 1, out: '', err: expect.stringContaining('Nothing was changed') },
  });
});

test('without a way to send mail nobody is invited', async () => {
  const env = { ...(await onTheTestDatabase()), DEMO: '0' };
  expect(await waymark(env, 'invite', 'C-AAAA-AAAA', 'a@b.example')).toMatchObject({
    code: 1,
    err: expect.stringContaining('SMTP_URL'),
  });
});

test('clock works out a case without any database', async () => {
  const file = await write(
    'case.json',
    JSON.stringify({ today: '2026-01-05', events: [{ type: 'request-received', date: '2026-01-05' }] }),
  );
  const answer = await waymark({ DATA_DIR: '/dev/null/nowhere' }, 'clock', file);
  expect(answer.code).toBe(0);
  expect(JSON.stringify(answer.json())).toContain('2026-02-16');
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

test('the command line works beside a running server and after it stopped, on one data folder', async () => {
  const DATA_DIR = await folder();
  // The bundled PostgreSQL does not run as root: its folder must be reachable for somebody else.
  await chmod(DATA_DIR, 0o755);
  const env = { DATA_DIR, DEMO: '0', PORT: String(await freePort()) };
  const server = start(['serve'], env);
  onTestFinished(() => {
    server.kill('SIGKILL');
  });
  await once(server.stdout, 'data');
  const list = join(await folder(), 'children.csv');
  await writeFile(list, children);
  const [enrolled] = (await waymark(env, 'enrol', list, '--json')).json() as { ref: string }[];
  const health = await fetch(`http://127.0.0.1:${env.PORT}/api/health`);
  expect(await health.json()).toMatchObject({ status: 'ok', database: 'ok' });
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
  const listed = (await waymark(env, 'list', '--json')).json() as { ref: string }[];
  expect(listed.map(({ ref }) => ref)).toContain(enrolled?.ref);
});
