import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../src/server/config.ts';
import { openSecrets } from '../../src/server/secrets.ts';
import { folderForThisTest } from '../support/server.ts';

test('with nothing set, Waymark is on this machine only, with its own database and the demo', () => {
  expect(readConfig({ PORT: '' })).toMatchObject({
    ok: true,
    config: { port: 8080, host: '127.0.0.1', dataDir: resolve('.data'), databaseUrl: undefined, demo: true },
  });
});

test("on an operator's own database there is no demo unless it is asked for", () => {
  const DATABASE_URL = 'postgres://council.example/waymark';
  expect(readConfig({ DATABASE_URL })).toMatchObject({ config: { demo: false } });
  expect(readConfig({ DATABASE_URL, DEMO: '1' })).toMatchObject({ config: { demo: true } });
  expect(readConfig({ DEMO: '0' })).toMatchObject({ config: { demo: false } });
});

test('every wrong variable is named in a sentence that does not repeat it', () => {
  const wrong = {
    PORT: '80800',
    DATABASE_URL: 'mysql://user:hunter2@db',
    DEMO: 'yes',
    PUBLIC_URL: 'waymark.example',
    SMTP_URL: 'mail',
    LOG_LEVEL: 'loud',
    PROXIES: '-1',
  };
  const answer = readConfig(wrong);
  const sentences = answer.ok ? [] : answer.sentences;
  expect(sentences.map((sentence) => sentence.split(' ')[0]).sort()).toEqual(Object.keys(wrong).sort());
  expect(sentences.join(' ')).not.toContain('hunter2');
});

test('secrets are made once, are long, differ, and are for their owner only', () => {
  const folder = folderForThisTest();
  const made = openSecrets(folder);
  expect(openSecrets(folder)).toEqual(made);
  expect(made.auth).not.toBe(made.match);
  expect(Buffer.from(made.auth, 'base64url')).toHaveLength(32);
  for (const name of ['auth.key', 'match.key']) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
});
