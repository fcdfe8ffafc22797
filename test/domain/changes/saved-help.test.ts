import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';
import { savedHelpSchema } from '../../../src/domain/records/saved-records.ts';
import { databaseForThisTest } from '../../support/database.ts';
import { syncWorld } from '../../support/sync-world.ts';

/** One person's own things, and what each change leaves there. */
function mine() {
  const records = new Map<string, WaymarkRecord>();
  const reading: Reading = { find: (id) => records.get(id), isGone: () => false, all: () => [] };
  const say = (name: string, args: unknown, kindOfScope = 'person') => {
    const change: Change = { id: 'c', scope: 'person:1', name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(change, kindOfScope, reading);
    if (outcome.ok) for (const record of outcome.puts) records.set(record.id, record);
    return outcome;
  };
  const saved = () => savedHelpSchema.parse(records.get('saved-help')?.body ?? { saved: [] }).saved;
  return { say, saved, ids: () => saved().map(({ council, service }) => `${council}/${service}`) };
}

const sendiass = { council: 'hertfordshire', service: 'herts-sendiass', name: 'Herts SENDIASS' };

it('keeps who was saved once, under the newest name, and in the order they were saved', () => {
  const { say, saved, ids } = mine();
  say('save-help', sendiass);
  say('save-help', { council: 'suffolk', service: 'herts-sendiass', name: 'Another one' });
  say('save-help', { ...sendiass, name: 'SENDIASS Hertfordshire' });
  expect(ids()).toEqual(['hertfordshire/herts-sendiass', 'suffolk/herts-sendiass']);
  expect(saved()[0]?.name).toBe('SENDIASS Hertfordshire');
  say('unsave-help', { council: 'hertfordshire', service: 'herts-sendiass' });
  expect(ids()).toEqual(['suffolk/herts-sendiass']);
  say('save-help', sendiass);
  expect(ids()).toEqual(['suffolk/herts-sendiass', 'hertfordshire/herts-sendiass']);
});

it('is a person’s own: no home and no case holds it', () => {
  const { say } = mine();
  for (const kind of ['home', 'case', 'thread']) {
    expect(say('save-help', sendiass, kind)).toMatchObject({ ok: false, code: 'forbidden' });
  }
  expect(say('save-help', { ...sendiass, council: '../x' })).toMatchObject({ ok: false, code: 'invalid' });
});

test('whatever two phones save and let go at once, nothing that neither touched is lost, and a heart said last stands', () => {
  const act = fc.record({ on: fc.boolean(), service: fc.constantFrom('a', 'b', 'c', 'd') });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 12 }), (acts) => {
      const { say, ids } = mine();
      say('save-help', { ...sendiass, service: 'untouched' });
      for (const { on, service } of acts) say(on ? 'save-help' : 'unsave-help', { ...sendiass, service });
      const last = new Map(acts.map(({ on, service }) => [service, on]));
      const wanted = ['untouched', ...[...last].filter(([, on]) => on).map(([service]) => service)];
      expect(ids().sort()).toEqual(wanted.map((service) => `hertfordshire/${service}`).sort());
    }),
  );
});

test('two phones of one person share what was saved offline on each, and nobody else can read or change it', async () => {
  const database = await databaseForThisTest();
  const world = syncWorld(() => database);
  const [anna, ben] = [world.newPerson(), world.newPerson()];
  const scope = `person:${anna}` as const;
  const [phone, tablet, stranger] = [world.deviceOf(anna), world.deviceOf(anna), world.deviceOf(ben)];
  phone.say(scope, 'save-help', sendiass);
  tablet.say(scope, 'save-help', { ...sendiass, service: 'palms', name: 'PALMS' });
  stranger.say(scope, 'unsave-help', { council: 'hertfordshire', service: 'palms' });
  await phone.sync();
  await tablet.sync();
  await stranger.sync();
  await phone.sync();
  for (const device of [phone, tablet]) {
    expect(device.record(scope, 'saved-help')?.body).toMatchObject({
      saved: [{ service: 'herts-sendiass' }, { service: 'palms' }],
    });
  }
  expect(stranger.refusal(1)).toBe('forbidden');
  expect(stranger.scopes()).toEqual([]);
});
