import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import { wordsId } from '../../../src/domain/changes/words.ts';
import { topicSchema } from '../../../src/domain/records/home-records.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';
import { noteTopic, visitParts, visitTopic } from '../../../src/domain/records/visit-records.ts';

/** One home; every record that is put gets the next version, as on the server. */
function home() {
  const records = new Map<string, WaymarkRecord>();
  const gone = new Set<string>();
  let version = 0;
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.has(id),
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
  };
  const say = (name: string, args: unknown, base?: number) => {
    const change: Change = { id: 'c', scope: 'home:1', name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(base === undefined ? change : { ...change, base }, 'home', reading);
    if (!outcome.ok) return outcome.code;
    for (const record of outcome.puts) {
      version += 1;
      records.set(record.id, { ...record, version });
    }
    for (const id of outcome.removes) {
      records.delete(id);
      gone.add(id);
    }
    return 'done';
  };
  return { say, version: () => version, all: () => [...records.values()], body: (id: string) => records.get(id)?.body };
}

const first = '01900000-0000-7000-8000-00000000000a';
const second = '01900000-0000-7000-8000-00000000000b';
const child = '01900000-0000-7000-8000-000000000001';
const visit = { child, place: 'place-117676', name: 'Middleton School', files: [], madeAt: '2026-11-22T10:00:00Z' };

describe('a visit to a school', () => {
  it('keeps the photos of two phones, and takes away only what somebody took away', () => {
    const { say, body } = home();
    say('add-visit', { id: first, visit });
    say('edit-visit', { id: first, addFiles: ['door', 'hall'] });
    say('edit-visit', { id: first, addFiles: ['hall', 'garden'], dropFiles: ['door'] });
    expect(body(first)?.files).toEqual(['hall', 'garden']);
  });

  it('has a day that can be set, changed and taken away, and keeps it when something else is said', () => {
    const { say, body } = home();
    say('add-visit', { id: first, visit });
    say('edit-visit', { id: first, on: '2026-11-20' });
    say('edit-visit', { id: first, addFiles: ['door'] });
    expect(body(first)?.on).toBe('2026-11-20');
    say('edit-visit', { id: first, on: null });
    expect(body(first)).not.toHaveProperty('on');
    expect(say('edit-visit', { id: first, on: '2026-02-30' })).toBe('invalid');
  });

  it('is put away and put back with everything in it', () => {
    const { say, body } = home();
    say('add-visit', { id: first, visit: { ...visit, files: ['door'] } });
    say('bin-visit', { id: first, binned: true });
    expect(body(first)).toEqual({ ...visit, files: ['door'], binned: true });
    say('bin-visit', { id: first, binned: false });
    expect(body(first)).toEqual({ ...visit, files: ['door'] });
  });

  it('goes for good with its own words and ticks, and no others', () => {
    const { say, all, version } = home();
    for (const id of [first, second]) {
      say('add-visit', { id, visit });
      say('write-words', { child, topic: visitTopic('note', id), text: `Seen in ${id}`, was: '' });
      say('tick', { child, list: visitTopic('felt', id), item: 'happy', on: true });
    }
    say('write-words', { child, topic: 'place-note:place-117676', text: 'Near us', was: '' });
    expect(say('remove-visit', { id: first }, version())).toBe('done');
    expect(all()).toHaveLength(4);
    expect(JSON.stringify(all())).not.toContain(first.slice(-12));
  });

  it('is not removed when the other phone wrote on it since it was seen', () => {
    const { say, version, all } = home();
    say('add-visit', { id: first, visit });
    const seen = version();
    say('write-words', { child, topic: visitTopic('said', first), text: 'I liked the swings', was: '' });
    expect(say('remove-visit', { id: first }, seen)).toBe('conflict');
    expect(JSON.stringify(all())).toContain('I liked the swings');
  });

  it('is not made for a child who was removed', () => {
    const { say, version } = home();
    say('add-child', { id: child, name: 'Sam' });
    say('add-visit', { id: first, visit });
    say('add-own-school', { id: second, school: { child, name: 'Oak School' } });
    expect(say('remove-child', { id: child }, version())).toBe('done');
    expect(say('add-visit', { id: '01900000-0000-7000-8000-00000000000c', visit })).toBe('gone');
    expect(say('edit-visit', { id: first, on: null })).toBe('gone');
    expect(say('remove-own-school', { id: second }, version())).toBe('gone');
  });

  it('has a record of its own for every text, whatever the visit and the child are called', () => {
    const uuid = fc.uuid({ version: 7 });
    fc.assert(
      fc.property(uuid, uuid, uuid, (one, other, of) => {
        fc.pre(one.slice(-12) !== other.slice(-12));
        const topics = [one, other].flatMap((id) => visitParts.map((part) => visitTopic(part, id)));
        expect(topics.filter((topic) => !topicSchema.safeParse(topic).success)).toEqual([]);
        expect(new Set(topics.map((topic) => wordsId(of, topic))).size).toBe(topics.length);
      }),
    );
  });
});

describe("a school of the family's own", () => {
  it('has a name, perhaps a town, and is removed only as it was seen', () => {
    const { say, all, version } = home();
    expect(say('add-own-school', { id: first, school: { child, name: '  ' } })).toBe('invalid');
    say('add-own-school', { id: first, school: { child, name: ' Oak School ', town: 'Ware' } });
    expect(all()[0]?.body).toEqual({ child, name: 'Oak School', town: 'Ware' });
    expect(say('remove-own-school', { id: first })).toBe('conflict');
    expect(say('remove-own-school', { id: first }, version())).toBe('done');
    expect(all()).toEqual([]);
  });

  it('takes its notes with it and leaves the visits, and is not removed over words nobody saw', () => {
    const { say, all, version } = home();
    say('add-own-school', { id: first, school: { child, name: 'Oak School' } });
    say('add-visit', { id: second, visit: { ...visit, place: first, name: 'Oak School' } });
    const seen = version();
    say('write-words', { child, topic: noteTopic('travel', first), text: 'Bus 310', was: '' });
    expect(say('remove-own-school', { id: first }, seen)).toBe('conflict');
    expect(say('remove-own-school', { id: first }, version())).toBe('done');
    expect(all().map(({ kind }) => kind)).toEqual(['visit']);
  });
});

describe("a family's notes on a school", () => {
  it('stand under its id, or a short sign of it where the id is long, and never under that of another', () => {
    expect(noteTopic('note', 'place-117676')).toBe('place-note:place-117676');
    const long = [
      'place-avanti-grange-srp-bishop-s-stortford',
      'place-avanti-brook-srp-bishop-s-stortford',
      first,
      second,
    ];
    const ids = long.flatMap((id) => [wordsId(child, noteTopic('note', id)), wordsId(child, noteTopic('travel', id))]);
    expect(new Set(ids).size).toBe(8);
    expect(ids.filter((id) => id.length >= 80)).toEqual([]);
  });
});
