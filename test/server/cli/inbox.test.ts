import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { folderForThisTest } from '../../support/server.ts';
import { runWaymark } from '../../support/waymark-cli.ts';
import { threadWorld } from '../council-api/thread-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

// Each of these starts a dozen processes of its own; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 180_000 });

const { parent } = threadWorld(() => database);

function commandLine() {
  const env = { DATA_DIR: folderForThisTest(), DATABASE_URL: database.url, DEMO: '0' };
  return (...args: string[]) => runWaymark(args, env);
}

test('a council without a system of its own reads, acknowledges and answers at the command line', async () => {
  const waymark = commandLine();
  const anna = await parent();
  const { id } = anna.write('When will the plan come?\nWe wait since May.');
  await anna.phone.sync();

  const told = await waymark('inbox');
  expect(told.code).toBe(0);
  expect(told.stdout).toContain(`1  ${anna.child}`);
  expect(told.stdout).toContain('not acknowledged');
  expect(told.stdout).toContain('  When will the plan come?\n  We wait since May.\n');
  expect(told.stderr).toContain('--ack 1');

  const listed = JSON.parse((await waymark('inbox', '--since', '0', '--json')).stdout);
  expect(listed).toMatchObject({ items: [{ id: 1, record: id, child: anna.child }], next: 1, more: false });
  expect((await waymark('inbox', '--since', '1')).stdout).toBe('');

  expect((await waymark('inbox', '--ack', '1')).stdout).toBe('1 item was acknowledged. The family sees it.\n');
  expect(JSON.parse((await waymark('inbox', '--ack', '1', '--json')).stdout)).toEqual({ acknowledged: 0 });
  expect((await waymark('reply', '1', 'On Monday.')).code).toBe(0);
  const nobody = await waymark('reply', '7', 'To nobody.');
  expect([nobody.code, nobody.stdout]).toEqual([1, '']);
  expect(nobody.stderr).toContain('no such item');

  await anna.phone.sync();
  expect(anna.message(id)?.receivedAt).toBeDefined();
  const answer = anna.phone.records(anna.thread).find(({ body }) => body.from === 'council');
  expect(answer?.body).toMatchObject({ text: 'On Monday.', inReplyTo: id, child: anna.child });
});

test('nothing a family writes commands the terminal that shows it, or turns the words around it', async () => {
  const waymark = commandLine();
  const bela = await parent();
  bela.write('Look: \u001b[2J\u009b2J and \u202e4321\u2066!\tYes', { interpreter: ['Urdu\u001b[2J'] });
  await bela.phone.sync();
  const { stdout } = await waymark('inbox');
  expect(stdout).toContain('  An interpreter is needed: Urdu\ufffd[2J\n');
  expect(stdout).toContain('  Look: \ufffd[2J\ufffd2J and \ufffd4321\ufffd!\tYes\n');
});

test('keys are made, listed, rotated and withdrawn; a key is shown once and by itself', async () => {
  const waymark = commandLine();
  const made = await waymark('keys', 'add', 'case-system', 'inbox:read,inbox:ack');
  expect(made.stdout).toMatch(/^wmk_[0-9a-f]{12}_[A-Za-z0-9_-]{43}\n$/);
  expect(made.stderr).toContain('shown once');
  expect((await waymark('keys', 'add', 'case-system', 'inbox:read')).code).toBe(1);

  const listed = await waymark('keys', 'list');
  expect(listed.stdout).toMatch(
    /^case-system {2}[0-9a-f]{12} {2}inbox:read,inbox:ack {2}made .*last used never, works\n$/,
  );
  expect(listed.stdout).not.toContain(made.stdout.trim());

  const rotated = JSON.parse((await waymark('keys', 'rotate', 'case-system', '--json')).stdout);
  expect(rotated.key).not.toBe(made.stdout.trim());
  const both = JSON.parse((await waymark('keys', 'list', '--json')).stdout);
  expect(both).toMatchObject([{ scopes: ['inbox:read', 'inbox:ack'] }, { scopes: ['inbox:read', 'inbox:ack'] }]);
  expect((await waymark('keys', 'withdraw', 'case-system')).stdout).toBe('2 keys were withdrawn.\n');
  expect((await waymark('keys', 'withdraw', 'case-system')).code).toBe(1);
  expect((await waymark('keys', 'rotate', 'case-system')).code).toBe(1);
});

test('wrong use is told at once, and touches nothing', async () => {
  const waymark = commandLine();
  const wrong = [
    ['inbox', '--since', 'yesterday'],
    ['inbox', '--ack', '-1'],
    ['inbox', '--dry-run'],
    ['reply', '1'],
    ['reply', 'first', 'Hello'],
    ['reply', '1', ' '],
    ['keys'],
    ['keys', 'toString'],
    ['keys', 'add', 'case-system'],
    ['keys', 'add', 'Case System', 'inbox:read'],
    ['keys', 'add', 'case-system', 'inbox:read,everything'],
    ['keys', 'list', 'all'],
  ];
  for (const args of wrong) {
    const { code, stdout } = await waymark(...args);
    expect([args, code, stdout]).toEqual([args, 2, '']);
  }
});
