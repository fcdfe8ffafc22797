import { randomUUID } from 'node:crypto';
import { Writable } from 'node:stream';
import { parseIcsCalendar } from '@ts-ics/schema-zod';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addDays, londonDate } from '../../../src/domain/calendar-date.ts';
import { calendarDates, calendarOwner, uidFrom } from '../../../src/domain/calendar-file/calendar-dates.ts';
import { caseStory } from '../../../src/domain/case-line.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import type { AppDeps } from '../../../src/server/app.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';
import { syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { grant, council } = syncWorld(() => database);
const today = londonDate(new Date());

/** A child of the council's record whose draft plan was sent some days ago. */
async function childWithDraft(sent: number) {
  const ref = `C-${randomUUID().slice(0, 4)}-${randomUUID().slice(0, 4)}`.toUpperCase();
  const scope = `case:${ref}` as const;
  await database.db.insertInto('children').values({ ref, match_name: ref, forename: 'Amina' }).execute();
  const source = { kind: 'sen2' as const, year: 2026 };
  const say = (days: number, removes: string[] = []) =>
    council(
      scope,
      [
        { id: 'child', kind: 'child', body: { ref, forename: 'Amina' } },
        {
          id: `draft-${days}`,
          kind: 'official-event',
          body: { event: { type: 'draft-plan-served', date: addDays(today, -days) }, source },
        },
      ],
      removes,
    );
  await say(sent);
  return { ref, scope, say };
}

async function signedIn(over: Partial<AppDeps> = {}) {
  const server = await serverForThisTest(database, over);
  const email = `${randomUUID()}@example.org`;
  const { cookie, person } = await server.signIn(email);
  const ask = (method: 'GET' | 'POST' | 'DELETE', payload?: object) =>
    server.app.inject({ method, url: '/api/calendar', headers: { cookie }, ...(payload ? { payload } : {}) });
  const make = async (days: number[] = [7, 1]): Promise<string> => (await ask('POST', { days })).json().path;
  const get = (url: string, etag = '') => server.app.inject({ url, headers: etag ? { 'if-none-match': etag } : {} });
  return { ...server, person, email, ask, make, get };
}

const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));

test('a calendar that knows the address gets the dates of the record, without a sign-in and without a name', async () => {
  const { ref, scope } = await childWithDraft(2);
  const me = await signedIn();
  await grant(me.person, scope, 'read');
  const path = await me.make();
  expect(path).toMatch(/^\/api\/calendar\/[\w-]{43}\.ics$/);
  const answer = await me.get(path);
  expect(answer.headers['content-type']).toBe('text/calendar; charset=utf-8');
  expect(answer.headers['cache-control']).toBe('no-store');
  const [event, ...others] = eventsIn(answer.body);
  expect(others).toEqual([]);
  expect(event?.startDate.toString()).toBe(addDays(today, 12));
  expect(event?.summary).toBe('Last day: You can answer the draft plan');
  expect(event?.component.getAllSubcomponents('valarm')).toHaveLength(2);
  expect(parseIcsCalendar(answer.body).events?.[0]).toMatchObject({ status: 'CONFIRMED', class: 'PRIVATE' });
  const unfolded = answer.body.replaceAll('\r\n ', '');
  expect(unfolded).not.toMatch(new RegExp(`Amina|${ref}|${me.person}|${me.email}`, 'i'));
});

test('the address and a file made on the phone name the same date alike', async () => {
  const { ref, scope } = await childWithDraft(2);
  const older = { type: 'request-received', date: addDays(today, -60) };
  const source = { kind: 'sen2', year: 2026 };
  await council(scope, [{ id: 'asked', kind: 'official-event', body: { event: older, source } }]);
  const me = await signedIn();
  await grant(me.person, scope, 'read');
  const fromAddress = eventsIn((await me.get(await me.make())).body).map(({ uid }) => uid);
  // As the phone does, from the records it was sent (current-case.tsx, use-calendar-file.tsx).
  const rows = await database.db.selectFrom('records').selectAll().where('scope_id', '=', scope).execute();
  const records = rows.map(({ id, kind, version, body }) => ({
    scope,
    record: { id, kind, version, body: body ?? {} },
  }));
  const { lines, undated } = caseStory(records, []);
  const deadlines = workOut({ today, events: lines.map(({ event }) => event), undated });
  const dates = calendarDates(deadlines, calendarOwner({ ref, person: me.person }), today);
  const hash = async (name: string) =>
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  const onPhone = await Promise.all(dates.map(async ({ name }) => uidFrom(await hash(name))));
  expect(onPhone.length).toBeGreaterThan(1);
  expect(fromAddress).toEqual(expect.arrayContaining(onPhone));
});

test('a day the council puts right keeps its entry with the next number, and nothing new is not sent again', async () => {
  const { scope, say } = await childWithDraft(3);
  const me = await signedIn();
  await grant(me.person, scope, 'read');
  const path = await me.make();
  const first = await me.get(path);
  const etag = String(first.headers.etag);
  const again = await me.get(path, etag);
  expect([again.statusCode, again.body]).toEqual([304, '']);
  await say(1, ['draft-3']);
  const second = await me.get(path, etag);
  const [before, after] = [eventsIn(first.body)[0], eventsIn(second.body)[0]];
  expect(after?.uid).toBe(before?.uid);
  expect([before?.sequence, after?.sequence]).toEqual([0, 1]);
  expect(after?.startDate.toString()).toBe(addDays(today, 13));
});

test('polls at the same moment agree on the number of a change', async () => {
  const { scope, say } = await childWithDraft(3);
  const me = await signedIn();
  await grant(me.person, scope, 'read');
  const path = await me.make();
  await me.get(path);
  await say(1, ['draft-3']);
  const answers = await Promise.all(Array.from({ length: 8 }, () => me.get(path)));
  expect(new Set(answers.map(({ body }) => body)).size).toBe(1);
  expect(eventsIn(answers[0]?.body ?? '')[0]?.sequence).toBe(1);
});

test('an address withdrawn while calendars ask for it is there or gone, and never ill', async () => {
  const { scope } = await childWithDraft(3);
  const me = await signedIn();
  await grant(me.person, scope, 'read');
  for (let round = 0; round < 10; round += 1) {
    const path = await me.make();
    const polls = Array.from({ length: 4 }, () => me.get(path));
    const [ended, ...answers] = await Promise.all([me.ask('DELETE'), ...polls]);
    expect(ended.statusCode).toBe(204);
    for (const { statusCode } of answers) expect([200, 404]).toContain(statusCode);
  }
});

test('the address shows what its owner may read at this moment, and nobody else’s', async () => {
  const [mine, other] = [await childWithDraft(2), await childWithDraft(4)];
  const me = await signedIn();
  await grant(me.person, mine.scope, 'read');
  await grant(me.person, other.scope, 'read', new Date(Date.now() - 1000));
  const path = await me.make();
  expect(eventsIn((await me.get(path)).body).map(({ startDate }) => startDate.toString())).toEqual([
    addDays(today, 12),
  ]);
  await database.db.deleteFrom('grants').where('person', '=', me.person).execute();
  const none = await me.get(path);
  expect([none.statusCode, eventsIn(none.body)]).toEqual([200, []]);
});

test('for a child who has died the calendar is empty', async () => {
  const { ref, scope } = await childWithDraft(2);
  const me = await signedIn();
  await grant(me.person, scope, 'read');
  const path = await me.make();
  await council(scope, [{ id: 'child', kind: 'child', body: { ref, forename: 'Amina', died: true } }]);
  expect(eventsIn((await me.get(path)).body)).toEqual([]);
});

test('an address works until its owner withdraws it or makes another; only a hash of it is kept', async () => {
  const me = await signedIn();
  expect((await me.ask('GET')).json()).toEqual({});
  const first = await me.make();
  expect((await me.ask('GET')).json()).toEqual({ since: expect.stringMatching(/^\d{4}-/) });
  const kept = await database.db.selectFrom('calendars').selectAll().where('person', '=', me.person).execute();
  expect(JSON.stringify(kept)).not.toContain(first.slice('/api/calendar/'.length, -4));
  const second = await me.make();
  expect((await me.get(first)).statusCode).toBe(404);
  expect((await me.get(second)).statusCode).toBe(200);
  expect((await me.ask('DELETE')).statusCode).toBe(204);
  const gone = await me.get(second);
  expect([gone.statusCode, gone.json().code]).toEqual([404, 'not-found']);
  expect((await me.ask('GET')).json()).toEqual({});
});

test('who is not signed in makes no address and withdraws none', async () => {
  const { app } = await serverForThisTest(database);
  for (const method of ['GET', 'POST', 'DELETE'] as const) {
    const payload = method === 'POST' ? { payload: { days: [7] } } : {};
    const answer = await app.inject({ method, url: '/api/calendar', ...payload });
    expect([answer.statusCode, answer.json().code]).toEqual([401, 'signed-out']);
  }
  const odd = await signedIn();
  expect((await odd.ask('POST', { days: [400] })).statusCode).toBe(400);
});

test('guessing is slowed down, and so is a calendar gone wild; another calendar goes on', async () => {
  const [me, path] = await signedIn().then(async (one) => [one, await one.make()] as const);
  const codes: number[] = [];
  for (let n = 0; n < 62; n += 1)
    codes.push((await me.get(`/api/calendar/${String(n).padStart(43, 'x')}.ics`)).statusCode);
  expect(codes.slice(0, 60)).toEqual(Array(60).fill(404));
  expect(codes.at(-1)).toBe(429);
  expect((await me.get(path)).statusCode).toBe(200);
  const reads: number[] = [];
  for (let n = 0; n < 121; n += 1) reads.push((await me.get(path)).statusCode);
  expect(reads.filter((code) => code === 200)).toHaveLength(119);
  const wild = await me.get(path);
  expect([wild.statusCode, wild.json().code]).toEqual([429, 'too-many-tries']);
  expect(Number(wild.headers['retry-after'])).toBeGreaterThan(0);
});

test('the secret of an address stands in no log and in no count', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const me = await signedIn({ logger: { level: 'trace', stream } });
  const path = await me.make();
  await me.get(path);
  await me.get(`${path}?again`);
  const { body } = await me.app.inject('/api/metrics');
  const log = lines.join('');
  expect(log).toContain('/api/calendar/:file');
  expect(log + body).not.toContain(path.slice('/api/calendar/'.length, -4));
});
