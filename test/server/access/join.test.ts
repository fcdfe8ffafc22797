import { afterAll, beforeAll, expect, test } from 'vitest';
import { createInvitation } from '../../../src/server/access/invitations.ts';
import { withdrawAccess } from '../../../src/server/access/withdraw-access.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { serverForThisTest } from '../../support/server.ts';
import { syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const enrol = (ref: string, died = false) =>
  database.db.insertInto('children').values({ ref, forename: 'Zo', match_name: 'x', match_upn: null, died }).execute();
const invite = async (ref: string, email: string): Promise<string> => {
  const answer = await createInvitation(database.db, { ref, email });
  if (!answer.ok) throw new Error(answer.refused);
  return answer.code;
};
const grantsOf = (person: string) =>
  database.db
    .selectFrom('grants')
    .select(['scope_id', 'level'])
    .where('person', '=', person)
    .orderBy('scope_id')
    .execute();

async function joiner() {
  const server = await serverForThisTest(database);
  const join = (email: string, code: string) =>
    server.app.inject({ method: 'POST', url: '/api/join', payload: { email, code } });
  return { ...server, join };
}

test("a carer joins with the council's code, typed as people type, and may read the child's record", async () => {
  await enrol('C-JOIN');
  const code = await invite('C-JOIN', 'Carer@Example.org');
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
  const { join } = await joiner();
  const typed = code.toLowerCase().replace('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
  const answer = await join('carer@example.org ', typed);
  expect(answer.statusCode).toBe(200);
  expect(String(answer.headers['set-cookie'])).toContain('HttpOnly');
  expect(await grantsOf(answer.json().person)).toEqual([
    { scope_id: 'case:C-JOIN', level: 'read' },
    { scope_id: 'draft:C-JOIN', level: 'write' },
    { scope_id: 'voice:C-JOIN/all', level: 'write' },
  ]);
});

test('an invitation is used once, by its own address', async () => {
  await enrol('C-ONCE');
  const code = await invite('C-ONCE', 'once@example.org');
  const { join } = await joiner();
  expect((await join('thief@example.org', code)).json().code).toBe('wrong-code');
  expect((await join('once@example.org', code)).statusCode).toBe(200);
  expect((await join('once@example.org', code)).json().code).toBe('wrong-code');
});

test('an invitation is over after 14 days', async () => {
  await enrol('C-OLD');
  const code = await invite('C-OLD', 'old@example.org');
  await database.pool.query(
    "update invitations set expires_at = expires_at - interval '14 days' where child_ref = 'C-OLD'",
  );
  const { join, signIn } = await joiner();
  expect((await join('old@example.org', code)).statusCode).toBe(401);
  const { person } = await signIn('old@example.org');
  expect(await grantsOf(person)).toEqual([]);
});

test('after ten wrong codes an invitation no longer opens', async () => {
  await enrol('C-GUESS');
  const code = await invite('C-GUESS', 'guess@example.org');
  const first = await joiner();
  for (let n = 0; n < 10; n += 1) expect((await first.join('guess@example.org', '0000-0000')).statusCode).toBe(401);
  const later = await joiner();
  expect((await later.join('guess@example.org', code)).statusCode).toBe(401);
});

test('whoever proves the address by an ordinary code gets what the address was invited to, of every child', async () => {
  await enrol('C-A');
  await enrol('C-B');
  await invite('C-A', 'two@example.org');
  await invite('C-A', 'two@example.org');
  await invite('C-B', 'two@example.org');
  const { signIn } = await joiner();
  const { person } = await signIn('two@example.org');
  expect((await grantsOf(person)).map(({ scope_id }) => scope_id)).toEqual([
    'case:C-A',
    'case:C-B',
    'draft:C-A',
    'draft:C-B',
    'voice:C-A/all',
    'voice:C-B/all',
  ]);
});

test('nobody is invited to the record of a child who has died, or of one who is not enrolled', async () => {
  await enrol('C-DIED', true);
  expect(await createInvitation(database.db, { ref: 'C-DIED', email: 'a@example.org' })).toEqual({
    ok: false,
    refused: 'died',
  });
  expect(await createInvitation(database.db, { ref: 'C-NONE', email: 'a@example.org' })).toEqual({
    ok: false,
    refused: 'unknown-child',
  });
  expect(await database.db.selectFrom('invitations').selectAll().where('child_ref', '=', 'C-DIED').execute()).toEqual(
    [],
  );
});

test('the code of an invitation is not kept as it was sent', async () => {
  await enrol('C-KEPT');
  const code = await invite('C-KEPT', 'kept@example.org');
  const rows = await database.db.selectFrom('invitations').selectAll().where('child_ref', '=', 'C-KEPT').execute();
  expect(JSON.stringify(rows)).not.toContain(code.slice(0, 4));
});

test('whoever is no longer to see a record is let go at once, and everybody else stays', async () => {
  const { join } = await joiner();
  const { deviceOf } = syncWorld(() => database);
  for (const ref of ['C-GONE-AAAA', 'C-STAY-AAAA']) {
    await enrol(ref);
    for (const scope of [`case:${ref}`, `draft:${ref}`]) {
      await database.db.insertInto('scopes').values({ id: scope, version: 1 }).execute();
    }
    await invite(ref, 'wrong@example.org');
  }
  const wrong = (await join('wrong@example.org', await invite('C-GONE-AAAA', 'wrong@example.org'))).json().person;
  const right = (await join('right@example.org', await invite('C-GONE-AAAA', 'right@example.org'))).json().person;
  const phone = deviceOf(wrong);
  await phone.sync();
  const offered = await invite('C-GONE-AAAA', 'wrong@example.org');

  const whom = { ref: 'C-GONE-AAAA', email: 'Wrong@example.org', who: 'cli' as const };
  expect(await withdrawAccess(database.db, whom)).toBe(true);
  expect((await phone.sync()).dropped.toSorted()).toEqual(['case:C-GONE-AAAA', 'draft:C-GONE-AAAA']);
  expect((await join('wrong@example.org', offered)).json().code).toBe('wrong-code');
  expect((await deviceOf(right).sync()).scopes).toHaveLength(2);
  expect((await deviceOf(wrong).sync()).scopes.map(({ id }) => id)).toEqual(['case:C-STAY-AAAA', 'draft:C-STAY-AAAA']);
  expect(await withdrawAccess(database.db, whom)).toBe(false);
  const again = await join('wrong@example.org', await invite('C-GONE-AAAA', 'wrong@example.org'));
  expect(again.statusCode).toBe(200);
  expect((await deviceOf(wrong).sync()).scopes).toHaveLength(4);
});
