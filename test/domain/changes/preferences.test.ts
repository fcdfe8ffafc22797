import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { preferenceId } from '../../../src/domain/changes/preferences.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import { shortId } from '../../../src/domain/preference/short-id.ts';
import { type PreferenceChoice, preferenceBodySchema } from '../../../src/domain/records/preference-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

/** One scope, and what each change leaves there. */
function place(kind: 'home' | 'draft') {
  const records = new Map<string, WaymarkRecord>();
  const gone = new Set<string>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.has(id),
    all: (of) => [...records.values()].filter((record) => record.kind === of),
  };
  const say = (name: string, args: unknown) => {
    const change: Change = { id: 'c', scope: `${kind}:1`, name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(change, kind, reading);
    if (!outcome.ok) return outcome.code;
    for (const record of outcome.puts) records.set(record.id, record);
    for (const id of outcome.removes) gone.add(id);
    return 'done';
  };
  const choices = (): PreferenceChoice[] => {
    const body = records.get(preferenceId('amira'))?.body;
    return body ? preferenceBodySchema.parse(body).choices : [];
  };
  return { say, choices, records, gone };
}

const child = 'amira';
const add = (id: string) => ['add-preference', { child, id, name: `School ${id}` }] as const;
const aside = (id: string, off: boolean) => ['aside-preference', { child, id, aside: off }] as const;
const move = (id: string, before?: string) =>
  ['move-preference', { child, id, ...(before ? { before } : {}) }] as const;

describe('a list in order', () => {
  it('grows at its end, moves by one act, and a school taken off comes back to its place', () => {
    const { say, choices } = place('home');
    for (const id of ['a', 'b', 'c']) say(...add(id));
    say(...move('c', 'a'));
    expect(choices().map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    say(...aside('a', true));
    expect(
      choices()
        .filter((choice) => !choice.aside)
        .map(({ id }) => id),
    ).toEqual(['c', 'b']);
    say(...aside('a', false));
    expect(choices()).toEqual(['c', 'a', 'b'].map((id) => ({ id, name: `School ${id}` })));
  });

  it('holds a school once, though both phones add it, and brings back one that was taken off', () => {
    const { say, choices } = place('home');
    say(...add('a'));
    say(...add('b'));
    say(...add('a'));
    expect(choices().map(({ id }) => id)).toEqual(['a', 'b']);
    say(...aside('a', true));
    say(...add('a'));
    expect(choices()).toEqual([
      { id: 'b', name: 'School b' },
      { id: 'a', name: 'School a' },
    ]);
  });

  it('loses nothing that either of two phones added, in whatever order their acts arrive', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    const act = fc.oneof(
      id.map(add),
      fc.tuple(id, fc.boolean()).map(([one, off]) => aside(one, off)),
      fc.tuple(id, fc.option(id, { nil: undefined })).map(([one, before]) => move(one, before)),
    );
    fc.assert(
      fc.property(
        fc.array(act, { maxLength: 25 }),
        fc.array(act, { maxLength: 25 }),
        fc.array(fc.boolean()),
        (mum, dad, turns) => {
          const { say, choices } = place('home');
          const [hers, his] = [[...mum], [...dad]];
          const said = [...turns.map((isMum) => (isMum ? hers.shift() : his.shift())), ...hers, ...his].flatMap(
            (one) => (one ? [one] : []),
          );
          for (const [name, args] of said) say(name, args);
          const added = new Set(said.flatMap(([name, args]) => (name === 'add-preference' ? [args.id] : [])));
          const ids = choices().map((choice) => choice.id);
          expect(new Set(ids)).toEqual(added);
          expect(ids).toHaveLength(added.size);
        },
      ),
    );
  });

  it('is refused where the child or the school is not there', () => {
    const { say, gone } = place('home');
    expect(say(...move('a'))).toBe('gone');
    expect(say('add-preference', { child, id: 'NOT SHORT', name: 'x' })).toBe('invalid');
    expect(say('add-preference', { child, id: 'a', name: '  ' })).toBe('invalid');
    gone.add(child);
    expect(say(...add('a'))).toBe('gone');
  });
});

describe('a list that is sent', () => {
  const choices = [{ name: 'Oak Hill', why: 'It is small.', order: 1 }];
  const sending = { from: 'phome1', on: '2026-11-22', choices };

  it('stands as it was sent, in order, without a receipt of its own', () => {
    const { say, records } = place('draft');
    const two = [...choices, { name: 'Elm', why: '', place: 'place-1', urn: '117676', order: 9 }];
    expect(say('send-preference', { ...sending, id: 's1', choices: two, receivedAt: 'x', replaces: 'y' })).toBe('done');
    expect(records.get('s1')?.body).toEqual({
      ...{ from: 'phome1', on: '2026-11-22' },
      choices: [
        { order: 1, name: 'Oak Hill', why: 'It is small.' },
        { order: 2, name: 'Elm', why: '', place: 'place-1', urn: '117676' },
      ],
    });
  });

  it('takes the place of the one before, of the same home only', () => {
    const { say, records } = place('draft');
    const replaces = (id: string) => records.get(id)?.body.replaces;
    say('send-preference', { ...sending, id: 's1' });
    say('send-preference', { ...sending, id: 's2', from: 'phome2', choices: [{ name: 'Elm', why: '' }] });
    say('send-preference', { ...sending, id: 's3', more: 'And soon, please.' });
    say('send-preference', { ...sending, id: 's4', more: 'And very soon, please.' });
    expect([replaces('s1'), replaces('s2'), replaces('s3'), replaces('s4')]).toEqual([
      undefined,
      undefined,
      's1',
      's3',
    ]);
  });

  it('goes once though both parents press, and again when a word, the order or the child’s own words have changed', () => {
    const { say, records } = place('draft');
    say('send-preference', { ...sending, id: 's1' });
    expect(say('send-preference', { ...sending, id: 's2', on: '2026-11-23' })).toBe('done');
    expect([...records.keys()]).toEqual(['s1']);
    say('send-preference', { ...sending, id: 's3', choices: [{ name: 'Oak Hill', why: 'It is near.' }] });
    say('send-preference', { ...sending, id: 's4', youngPersonsView: 'I want to go.' });
    expect([...records.keys()]).toEqual(['s1', 's3', 's4']);
    // Back to the first: that is news again.
    say('send-preference', { ...sending, id: 's5' });
    expect(records.get('s5')?.body.replaces).toBe('s4');
  });

  it('is no clash when a phone restored from a copy says it again, and cannot be written over', () => {
    const { say, records } = place('draft');
    say('send-preference', { ...sending, id: 's1' });
    say('send-preference', { ...sending, id: 's2', more: 'More.' });
    records.set('s1', {
      id: 's1',
      kind: 'preference-sent',
      version: 3,
      body: { ...records.get('s1')?.body, receivedAt: 'then' },
    });
    expect(say('send-preference', { ...sending, id: 's1' })).toBe('done');
    expect(records.get('s1')?.body.receivedAt).toBe('then');
    expect(say('send-preference', { ...sending, id: 's1', more: 'Other words.' })).toBe('exists');
  });

  it('cannot be empty, endless or lie in the home', () => {
    const { say } = place('draft');
    expect(say('send-preference', { ...sending, id: 's1', choices: [] })).toBe('invalid');
    const many = Array.from({ length: 13 }, () => choices[0]);
    expect(say('send-preference', { ...sending, id: 's1', choices: many })).toBe('invalid');
    expect(place('home').say('send-preference', { ...sending, id: 's1' })).toBe('forbidden');
  });
});

describe('the short name of a choice', () => {
  it('is the same everywhere, fits beside a child’s key, and tells schools apart', () => {
    // FNV-1a of "a" over 64 bits: af63dc4c8601ec8c.
    expect(shortId('a')).toBe(`p${0xaf63dc4c8601ec8cn.toString(36)}`);
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 50 }), (all) => {
        const ids = all.map(shortId);
        expect(new Set(ids).size).toBe(all.length);
        for (const id of ids) expect(id).toMatch(/^[a-z0-9]{1,18}$/);
      }),
    );
  });
});
