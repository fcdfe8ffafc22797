import { createServer, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { demoPost } from '../../../src/server/access/demo-post.ts';
import { createMailer } from '../../../src/server/access/mail.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';

const demo = { demo: true, publicUrl: undefined, proxies: 0 };
const mail = (n: number) => ({ to: 'family@demo.example', subject: `Letter ${n}`, text: `<b>${n}</b> & more` });

test('while the demo is on, mails of any process are read in the browser, newest first, at most 200', async () => {
  const database = await databaseForThisTest();
  const { app } = await serverForThisTest(database, { config: demo });
  const fromTheCommandLine = demoPost(database.db);
  for (let n = 1; n <= 205; n += 1) await fromTheCommandLine.send(mail(n));
  const letters = (await app.inject('/api/demo/post')).json();
  expect(letters).toHaveLength(200);
  expect(letters[0]).toEqual({ ...mail(205), at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
  const page = await app.inject('/demo/post');
  expect(page.headers['content-type']).toContain('text/html');
  expect(page.body).toContain('&lt;b&gt;205&lt;/b&gt; &amp; more');
  const kept = await database.db
    .selectFrom('demo_post')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirst();
  expect(kept?.n).toBe(200);
});

test('without the demo there is no such letter box', async () => {
  const { app } = await serverForThisTest(await databaseForThisTest());
  for (const url of ['/api/demo/post', '/demo/post']) expect((await app.inject(url)).statusCode).toBe(404);
});

test('with neither SMTP nor demo a code is asked for in vain, and the log says why without the address', async () => {
  const database = await databaseForThisTest();
  const warnings: string[] = [];
  const config = { smtpUrl: undefined, mailFrom: 'a@b.example', demo: false };
  const mailer = createMailer(config, database.db, (sentence) => warnings.push(sentence));
  const { app } = await serverForThisTest(database, { mailer });
  const answer = await app.inject({ method: 'POST', url: '/api/session/code', payload: { email: 'x@example.org' } });
  expect(answer.statusCode).toBe(204);
  expect(warnings).toEqual(['mail not configured: set SMTP_URL']);
});

test('with SMTP_URL mails go out by SMTP', async () => {
  const database = await databaseForThisTest();
  const { url, received } = await letterBox();
  const mailer = createMailer(
    { smtpUrl: url, mailFrom: 'Waymark <w@council.example>', demo: true },
    database.db,
    () => {},
  );
  await mailer.send({ to: 'family@example.org', subject: 'Hello', text: 'Your code is 123456' });
  expect(received.join('')).toMatch(
    /RCPT TO:<family@example\.org>[\s\S]*From: Waymark <w@council\.example>[\s\S]*123456/,
  );
});

/** As much of an SMTP server as it takes to be given one mail (RFC 5321). */
async function letterBox(): Promise<{ url: string; received: string[] }> {
  const received: string[] = [];
  const answer = (socket: Socket, text: string) => {
    received.push(text);
    if (/^DATA/m.test(text)) return socket.write('354 go on\r\n');
    if (/^QUIT/m.test(text)) return socket.end('221 bye\r\n');
    return socket.write('250 ok\r\n');
  };
  const server = createServer((socket) => {
    socket.write('220 test\r\n');
    socket.on('data', (bytes) => {
      const text = String(bytes);
      if (/\r\n\.\r\n$|^[A-Z]{4}\b/.test(text)) answer(socket, text);
      else received.push(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  return { url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, received };
}
