import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { databaseForThisTest } from '../../support/database.ts';
import { folderForThisTest } from '../../support/server.ts';
import { runWaymark } from '../../support/waymark-cli.ts';

vi.setConfig({ testTimeout: 180_000 });

/** An installation of its own: a data folder and a database. */
async function installation() {
  const folder = folderForThisTest();
  const { url } = await databaseForThisTest();
  const run = (args: string[], more: Record<string, string> = {}) =>
    runWaymark(args, { DATA_DIR: folder, DATABASE_URL: url, DEMO: '0', ...more });
  return { folder, run };
}

const children = 'forename,surname,born,upn,email,relation\nSam,Ash,2015-03-04,,ash@example.org,parent\n';
const more = 'forename,surname,born,upn,email,relation\nAda,Bell,2014-05-06,,bell@example.org,parent\n';

test('an operator backs up, goes on, and goes back; what was there meanwhile is kept', async () => {
  const { folder, run } = await installation();
  const [list, later, path] = ['children.csv', 'more.csv', 'monday.waymark'].map((name) => join(folder, name));
  writeFileSync(`${list}`, children);
  writeFileSync(`${later}`, more);
  expect((await run(['enrol', `${list}`])).code).toBe(0);
  const before = (await run(['list', '--json'])).stdout;

  const backup = await run(['backup', `${path}`, '--json']);
  expect([backup.code, JSON.parse(backup.stdout)]).toMatchObject([0, { backup: path }]);
  expect(backup.stderr).toContain('BACKUP_PASSPHRASE');
  expect(statSync(`${path}`).mode & 0o777).toBe(0o600);
  const again = await run(['backup', `${path}`]);
  expect([again.code, again.stdout]).toEqual([1, '']);
  expect(again.stderr).toContain('already');

  expect((await run(['enrol', `${later}`])).code).toBe(0);
  const restored = await run(['restore', `${path}`]);
  expect(restored.code).toBe(0);
  expect(restored.stdout).toContain('Start the server again');
  expect((await run(['list', '--json'])).stdout).toBe(before);

  const kept = readdirSync(folder).find((name) => name.startsWith('before-restore-'));
  expect((await run(['restore', join(folder, `${kept}`)])).code).toBe(0);
  expect(JSON.parse((await run(['list', '--json'])).stdout)).toHaveLength(2);
});

test('on a new computer the same families are known, also to the next import', async () => {
  const [old, fresh] = [await installation(), await installation()];
  const [list, path] = [join(old.folder, 'children.csv'), join(old.folder, 'sealed.waymark')];
  writeFileSync(list, children);
  await old.run(['enrol', list]);
  const key = { BACKUP_PASSPHRASE: 'seven words that nobody else would say' };
  expect((await old.run(['backup', path], key)).stderr).toBe('');

  const locked = await fresh.run(['restore', path]);
  expect([locked.code, locked.stdout]).toEqual([1, '']);
  expect(locked.stderr).toContain('BACKUP_PASSPHRASE');
  expect((await fresh.run(['restore', path], key)).code).toBe(0);
  expect((await fresh.run(['list', '--json'])).stdout).toBe((await old.run(['list', '--json'])).stdout);
  const keyOf = (folder: string) => readFileSync(join(folder, 'match.key'), 'utf8');
  expect(keyOf(fresh.folder)).toBe(keyOf(old.folder));
  // Known by name and birth date: a key of its own would take him for another child.
  await fresh.run(['enrol', list]);
  expect(JSON.parse((await fresh.run(['list', '--json'])).stdout)).toHaveLength(1);
});

test('what cannot be is told, with nothing changed and nothing left behind', async () => {
  const { folder, run } = await installation();
  const nowhere = join(folder, 'no-such-folder', 'a.waymark');
  for (const args of [
    ['backup', nowhere],
    ['restore', nowhere],
    ['restore', 'package.json'],
  ]) {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain(args[1]);
  }
  expect((await run(['backup'])).code).toBe(2);
  expect(existsSync(nowhere)).toBe(false);
  expect(readdirSync(folder).filter((name) => name.includes('restore') || name.includes('part'))).toEqual([]);
});
