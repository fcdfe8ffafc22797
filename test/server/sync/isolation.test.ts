import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ScopeId } from '../../../src/domain/scope.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { freshDatabase } from '../../support/database.ts';
import { child, syncWorld } from '../../support/sync-world.ts';

let database: Database;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const { newPerson, newHome, deviceOf, council } = syncWorld(() => database);

/** A second opinion on who may do what, in SQL and from the table of design §4, sharing no code with the server. */
async function oracle(person: string, scope: ScopeId, level: 'read' | 'write'): Promise<boolean> {
  const { rows } = await sql<{ yes: boolean }>`
    select case
      when ${scope} like 'person:%' then ${scope} = 'person:' || ${person}
      when ${level} = 'write' and ${scope} like 'case:%' then false
      else exists (
        select from grants where person = ${person} and scope_id = ${scope}
        and (${level} = 'read' or level = 'write')
        and now() between from_at and coalesce(until_at, 'infinity'))
    end as yes`.execute(database.db);
  return rows[0]?.yes ?? false;
}

const hours = fc.constantFrom(-48, -24, 24, 48);
const grantShape = fc.record({
  person: fc.nat(2),
  scope: fc.nat(5),
  level: fc.constantFrom('read', 'write'),
  from: hours,
  until: fc.option(hours),
});
const plan = fc.record({
  grants: fc.uniqueArray(grantShape, {
    maxLength: 10,
    selector: ({ person, scope, level }) => `${person} ${scope} ${level}`,
  }),
  asker: fc.nat(2),
  holds: fc.uniqueArray(fc.nat(5)),
  writes: fc.array(fc.nat(5), { maxLength: 5 }),
});

test('whatever was granted to whom, a person gets, keeps and writes exactly what the rows say', async () => {
  await fc.assert(
    fc.asyncProperty(plan, async ({ grants, asker, holds, writes }) => {
      const people = [newPerson(), newPerson(), newPerson()];
      const person = people[asker] ?? '';
      const scopes: ScopeId[] = [
        newHome(),
        newHome(),
        `case:${randomUUID()}`,
        `draft:${randomUUID()}`,
        `voice:${randomUUID()}/all`,
        `person:${people[0]}`,
      ];
      for (const scope of scopes) await council(scope, [{ id: 'secret', kind: 'own-event', body: { of: scope } }]);
      for (const { person: whose, scope, level, from, until } of grants) {
        await sql`
          insert into grants (scope_id, person, level, from_at, until_at, given_by)
          values (${scopes[scope]}, ${people[whose]}, ${level}, now() + ${from} * interval '1 hour',
            now() + ${until}::int * interval '1 hour', 'test')`.execute(database.db);
      }
      const device = deviceOf(person);
      const said = writes.flatMap((index) => {
        const scope = scopes[index];
        return scope ? [device.say(scope, 'add-child', { id: randomUUID(), name: 'x' })] : [];
      });
      const cursors = Object.fromEntries(holds.map((index) => [scopes[index], 1]));
      const { generation } = await deviceOf(person).sync();
      const answer = await device.sync({ cursors, generation });

      const readable: ScopeId[] = [];
      for (const scope of scopes) if (await oracle(person, scope, 'read')) readable.push(scope);
      const full = answer.scopes.filter(({ mode }) => mode === 'full').map(({ id }) => id);
      expect(full.sort()).toEqual(readable.filter((scope) => !(scope in cursors)).sort());
      expect(answer.dropped.sort()).toEqual(
        Object.keys(cursors)
          .filter((id) => !readable.some((scope) => scope === id))
          .sort(),
      );
      for (const { id, records } of answer.scopes) {
        expect(readable).toContain(id);
        for (const { body } of records) if ('of' in body) expect(body.of).toBe(id);
      }
      for (const { seq, scope } of said) {
        // Children are added to homes only; where one may write at all, the rule says so with the same code.
        const mayWrite = scope.startsWith('home:') && (await oracle(person, scope, 'write'));
        expect([scope, device.refusal(seq)]).toEqual([scope, mayWrite ? undefined : 'forbidden']);
      }
    }),
    { numRuns: 60 },
  );
});

test('a member of one home, with the ids of another in every field, changes and learns nothing', async () => {
  const [victim, home] = [newPerson(), newHome()];
  const phone = deviceOf(victim);
  phone.say(home, 'add-child', child('victim'));
  phone.say(home, 'add-event', {
    id: 'event-victim',
    child: 'child-victim',
    event: { type: 'request-received', date: '2026-01-05' },
    note: 'Oak Lane',
  });
  await phone.sync();
  const before = phone.records(home);

  const [intruder, ownHome] = [newPerson(), newHome()];
  const device = deviceOf(intruder);
  device.say(ownHome, 'add-child', child('own'));
  await device.sync();
  const attempts: [ScopeId, string, unknown][] = [
    [home, 'edit-child', { id: 'child-victim', name: 'Taken' }],
    [home, 'remove-child', { id: 'child-victim' }],
    [home, 'add-child', child('planted')],
    [ownHome, 'edit-child', { id: 'child-victim', name: 'Taken' }],
    [ownHome, 'remove-event', { id: 'event-victim' }],
    [ownHome, 'settle-words', { id: 'event-victim', text: '', dropped: ['Oak Lane'] }],
    [`person:${victim}`, 'add-child', child('planted')],
    [`case:${home.slice(5)}`, 'add-child', child('planted')],
    [`draft:${home.slice(5)}`, 'add-child', child('planted')],
  ];
  const said = attempts.map(([scope, name, args]) => device.say(scope, name, args, 99));
  const answer = await device.sync({ cursors: { [home]: 1, [`person:${victim}`]: 1 }, ackedTo: 0 });
  expect(said.map(({ seq }) => device.refusal(seq))).toEqual([
    ...Array(3).fill('forbidden'),
    ...Array(3).fill('gone'),
    ...Array(3).fill('forbidden'),
  ]);
  expect(JSON.stringify(answer)).not.toMatch(/Oak Lane/);
  expect(answer.scopes.map(({ id }) => id)).toEqual([ownHome]);

  const stolen = deviceOf(intruder, phone.id);
  stolen.say(ownHome, 'add-child', child('x'));
  await expect(stolen.sync()).rejects.toThrow('device-of-another');
  await phone.sync();
  expect(phone.records(home)).toEqual(before);
});
