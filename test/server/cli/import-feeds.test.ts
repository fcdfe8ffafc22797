import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { runWaymark } from '../../support/waymark-cli.ts';
import { another, csv, giasFile, school, windows } from '../content/schools/gias-world.ts';
import { modern, service, write } from '../content/services/oruk-world.ts';

let database: Database;
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

const waymark = (...args: string[]) => runWaymark(args, { DATABASE_URL: database.url, DATA_DIR: dataDir });

test('a council looks at its feed first, imports it, and reads what is different', async () => {
  const path = await write([modern, service('b', { url: 'javascript:x', description: '<p>Hello</p>' })], 'feed.json');
  const dry = await waymark('import', 'services', path, '--dry-run');
  expect(dry.code).toBe(0);
  expect(dry.stdout).toContain('Read as Open Referral UK 3.0.\nThis was a dry run: nothing was changed. It would be:');
  expect(dry.stdout).toContain(`+ Riverside Sleep Clinic  (${modern.id})`);
  expect(dry.stderr).toContain('2 services read.');
  expect(dry.stderr).toContain('feed.json, [1].url: This is not an http or https address');
  expect(dry.stderr).not.toContain('javascript');
  expect((await waymark('import', 'services', path)).stdout).toContain('Added: 2');
  const next = await write(
    [{ ...modern, email: 'new@example.org' }, service('b', { description: 'Hello' })],
    'feed.json',
  );
  const changed = await waymark('import', 'services', next);
  expect(changed.stdout).toContain(`~ Riverside Sleep Clinic  (${modern.id}): email\n`);
  expect(changed.stdout).toContain('Changed: 1');
  const again = await waymark('import', 'services', next, '--json');
  expect(again).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(again.stdout)).toMatchObject({
    ...{
      forms: ['oruk-3'],
      services: 2,
      unchanged: 2,
      added: 0,
      changed: 0,
      differences: [],
      faults: [],
      dryRun: false,
    },
  });
  const bad = await waymark(
    'import',
    'services',
    await write([service('a'), service('a', { name: 'x' })], 'feed.json'),
  );
  expect(bad).toMatchObject({ code: 1, stdout: '' });
  expect(bad.stderr).toContain('feed.json, [1].id: It is there twice.');
  expect(bad.stderr).toContain('Nothing was changed: there is 1 fault to put right.');
});

test('a council imports the register, and is stopped where most of it would go', async () => {
  const many = Array.from({ length: 12 }, (_, index) => another(String(100_001 + index)));
  const path = await giasFile(windows(csv([school, ...many])));
  const first = await waymark('import', 'schools', path);
  expect(first.stdout).toContain('Read as Windows-1252. What it says is of 2025-04-22.');
  expect(first.stdout).toContain('+ Château Wood School  (register-117676)');
  expect(first.stdout).toContain('Schools for families here: 13');
  const newer = await giasFile(windows(csv([{ ...school, SchoolCapacity: '1' }, ...many])), 'x.csv');
  const later = await waymark('import', 'schools', newer, '--as-of', '2026-05-01');
  expect(later.stdout).toContain('Changed: 1\nRemoved: 0\nThe same, seen again on a later day: 12');
  const few = await giasFile(windows(csv([school])));
  const stopped = await waymark('import', 'schools', few);
  expect(stopped).toMatchObject({ code: 1, stdout: '' });
  expect(stopped.stderr).toContain('More than half of what this feed told before would be removed.');
  expect(stopped.stderr).toContain('Found: 12 rows.');
  expect((await waymark('import', 'schools', few, '--allow-removals', '--json')).code).toBe(0);
  expect((await waymark('audit')).stdout).toContain(
    'import-schools  content:hertfordshire  added: 0, changed: 1, removed: 12',
  );
});

test.each([
  [['import', 'services', 'ftp://example.org/services'], 'must begin with http'],
  [['import', 'services', '.', '--council', '../x'], 'small letters'],
  [['import', 'services', '.', '--as-of', '2026-01-01'], 'no such option'],
  [['import', 'schools', '/not/there.csv'], 'no file or folder'],
  [['import', 'schools', import.meta.filename, '--council', 'mercia'], 'which councils lie around'],
  [['import', 'schools', import.meta.filename, '--as-of', '2026-02-30'], 'a day is wanted'],
  [['import', 'sen2', '.', '--allow-removals'], 'no such option'],
])('wrong use %j ends with 2 and a sentence', async (args, sentence) => {
  const answer = await waymark(...args);
  expect(answer).toMatchObject({ code: 2, stdout: '' });
  expect(answer.stderr).toContain(sentence);
});
