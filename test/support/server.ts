import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { demoPost } from '../../src/server/access/demo-post.ts';
import type { Mail, Mailer } from '../../src/server/access/mail.ts';
import { type AppDeps, buildApp } from '../../src/server/app.ts';
import type { Database } from '../../src/server/database/open.ts';
import type { App } from '../../src/server/http/app-type.ts';

const secrets = { auth: 'a secret of the tests that is long enough to be one' };

export type TestServer = {
  app: App;
  /** Mails sent, oldest first. */
  mails: Mail[];
  /** Where it listens, such as `http://127.0.0.1:41234`, once `listen` was called. */
  listen(): Promise<string>;
  /** Signs in by code as a person would, and answers the cookie and the person's id. */
  signIn(email: string): Promise<{ cookie: string; person: string }>;
};

/** The real app on a test's database; gone when the test is. `over` changes what it is built from. */
export async function serverForThisTest(database: Database, over: Partial<AppDeps> = {}): Promise<TestServer> {
  const mails: Mail[] = [];
  const mailer: Mailer = over.config?.demo
    ? demoPost(database.db)
    : {
        send: async (mail) => {
          mails.push(mail);
        },
      };
  const config = { demo: false, publicUrl: undefined, proxies: 0 };
  const { db, url } = database;
  const app = await buildApp({ config, db, url, secrets, mailer, dist: '/nowhere', ...over });
  onTestFinished(() => app.close());
  return {
    app,
    mails,
    listen: () => app.listen({ port: 0, host: '127.0.0.1' }),
    signIn: async (email) => {
      await patiently(() => app.inject({ method: 'POST', url: '/api/session/code', payload: { email } }));
      const code = codeIn(mails.findLast(({ to }) => to === email.trim().toLowerCase()));
      const answer = await patiently(() =>
        app.inject({ method: 'POST', url: '/api/session', payload: { email, code } }),
      );
      return { cookie: cookieOf(answer.headers['set-cookie']), person: answer.json().person };
    },
  };
}

/** A server that says it has too much to do (503) is asked again, as a phone does: the machine of the tests may be busy. */
async function patiently<Answer extends { statusCode: number }>(ask: () => Promise<Answer>): Promise<Answer> {
  const answer = await ask();
  if (answer.statusCode !== 503) return answer;
  await new Promise((resolve) => setTimeout(resolve, 1000));
  return patiently(ask);
}

/** The six digits of a sign-in mail. */
export function codeIn(mail: Mail | undefined): string {
  const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
  if (!code) throw new Error('no mail with a code');
  return code;
}

/** What a browser would send back. */
export function cookieOf(setCookie: string | string[] | undefined): string {
  return [setCookie ?? []]
    .flat()
    .map((line) => line.split(';')[0])
    .join('; ');
}

export function folderForThisTest(): string {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
