import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import { standingCopy } from '../../../src/domain/changes/voice-copies.ts';
import { pieceCount } from '../../../src/domain/records/file-records.ts';
import { beginsAs } from '../../../src/domain/records/file-signs.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';
import { voicePageBodySchema } from '../../../src/domain/records/voice-records.ts';

/** One scope, and what each change leaves there. */
function place(scope: 'home:1' | 'voice:kid/all' | 'voice:kid/home' | 'draft:kid') {
  const records = new Map<string, WaymarkRecord>();
  const gone = new Set<string>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.has(id),
    all: (of) => [...records.values()].filter((record) => record.kind === of),
  };
  const say = (name: string, args: unknown) => {
    const change: Change = { id: 'c', scope, name, args, madeAt: '2026-11-22T10:00:00Z' };
    const outcome = applyChange(change, scope.slice(0, scope.indexOf(':')), reading);
    if (!outcome.ok) return outcome.code;
    for (const record of outcome.puts) records.set(record.id, record);
    for (const id of outcome.removes) {
      records.delete(id);
      gone.add(id);
    }
    return 'done';
  };
  const pages = () =>
    [...records.values()]
      .filter(({ kind }) => kind === 'voice-page')
      .map(({ id, body }) => ({ id, body: voicePageBodySchema.parse(body) }));
  const standing = () => standingCopy(pages(), { child: 'kid', from: 'phere', question: 'u8-name' })?.id;
  return { say, records, pages, standing };
}

const at = { given: '2026-11-01T10:00:00Z', changed: '2026-11-02T10:00:00Z' };
const who = { label: 'me' };
const words = (text: string) => ({ question: 'u8-name', mode: 'under-8', text, who, ...at });
const share = (id: string, page: object, more: object = {}) =>
  [
    'share-page',
    { id, child: 'kid', from: 'phere', on: '2026-11-22', by: 'shared-phone', page, files: [], ...more },
  ] as const;
const takeBack = (id: string, sent: boolean, from = 'phere') => ['take-back-page', { id, from, sent }] as const;

const photo = { id: 'f1', kind: 'photo' };
const file = (type = 'image/jpeg', child = 'kid') => ({
  id: 'f1',
  file: { child, name: 'photo', type, size: 3, chunks: 1, hash: 'a'.repeat(64), madeAt: at.given },
});

describe('a page that is shared', () => {
  it('is a copy; shared again, the newer takes the place of the one before, which is kept', () => {
    const { say, pages, standing } = place('voice:kid/all');
    expect(say(...share('a', words('Sam')))).toBe('done');
    expect(say(...share('b', words('Sammy')))).toBe('done');
    expect(pages().map(({ body }) => [body.page?.text, body.replaces])).toEqual([
      ['Sam', undefined],
      ['Sammy', 'a'],
    ]);
    expect(standing()).toBe('b');
  });

  it('said a second time by a restored phone is there once', () => {
    const { say, pages } = place('home:1');
    say(...share('a', words('Sam')));
    expect(say(...share('a', words('Sam')))).toBe('done');
    expect(pages()).toHaveLength(1);
  });

  it('of another home never takes the place of ours', () => {
    const { say, standing } = place('voice:kid/all');
    say(...share('a', words('Sam')));
    say(...share('b', words('Other'), { from: 'pother' }));
    expect(standing()).toBe('a');
  });

  it.each([
    ['nobody said whose words they are', { ...words('Sam'), who: undefined }],
    ['it says nothing', { ...words(''), text: undefined }],
    ['it is skipped and says something all the same', { ...words('Sam'), skipped: true }],
  ])('is refused when %s', (_why, page) => {
    expect(place('home:1').say(...share('a', page))).toBe('invalid');
  });

  it('may be skipped, or what an adult noticed under the adult’s own name', () => {
    const { say } = place('home:1');
    expect(say(...share('a', { question: 'u8-name', mode: 'under-8', skipped: true, ...at }))).toBe('done');
    const noticed = [{ id: 'n', text: 'She smiles.', by: 'Ameena', changed: at.changed }];
    expect(say(...share('b', { question: 'u8-home', mode: 'under-8', noticed, ...at }))).toBe('done');
  });

  it('brings exactly the files it names, of kinds a child makes, in one act', () => {
    const page = { ...words('Sam'), files: [photo] };
    const { say, records } = place('voice:kid/all');
    expect(say(...share('a', page))).toBe('invalid');
    expect(say(...share('a', words('Sam'), { files: [file()] }))).toBe('invalid');
    expect(say(...share('a', page, { files: [file('text/html')] }))).toBe('invalid');
    expect(say(...share('a', page, { files: [file('image/jpeg', 'other')] }))).toBe('invalid');
    expect(records.size).toBe(0);
    expect(say(...share('a', page, { files: [file()] }))).toBe('done');
    expect([...records.keys()]).toEqual(['a', 'f1']);
  });

  it('brings no file of more than 25 MB', () => {
    const big = (size: number) => {
      const { id, file: one } = file();
      const page = { ...words('Sam'), files: [photo] };
      return share('a', page, { files: [{ id, file: { ...one, size, chunks: pieceCount(size) } }] });
    };
    expect(place('home:1').say(...big(25_000_001))).toBe('invalid');
    expect(place('home:1').say(...big(25_000_000))).toBe('done');
  });

  it('goes to no other place than the home, and school and council of that child', () => {
    expect(place('voice:kid/home').say(...share('a', words('Sam')))).toBe('forbidden');
    expect(place('draft:kid').say(...share('a', words('Sam')))).toBe('forbidden');
    expect(place('voice:kid/all').say(...share('a', words('Sam'), { child: 'other' }))).toBe('invalid');
  });
});

describe('taking back', () => {
  it('before it was sent: as if it had never been, and the copy before stands again', () => {
    const { say, standing } = place('voice:kid/all');
    say(...share('a', words('Sam')));
    say(...share('b', words('Sammy')));
    expect(say(...takeBack('b', false))).toBe('done');
    expect(standing()).toBe('a');
  });

  it('after: every word of it and of what it replaced goes; for the council the day is left', () => {
    const { say, records, pages, standing } = place('voice:kid/all');
    say(...share('a', { ...words('Sam'), files: [photo] }, { files: [file()] }));
    say(...share('b', words('Sammy')));
    expect(say(...takeBack('b', true))).toBe('done');
    expect(JSON.stringify([...records.values()])).not.toMatch(/Sam|f1/);
    expect(pages().map(({ body }) => body.takenBack)).toEqual(['2026-11-22T10:00:00Z', '2026-11-22T10:00:00Z']);
    expect(standing()).toBeUndefined();
    expect(say(...takeBack('b', true))).toBe('done');
    expect(say(...share('c', words('New')))).toBe('done');
    expect(standing()).toBe('c');
  });

  it('at home leaves nothing', () => {
    const { say, records } = place('home:1');
    say(...share('a', words('Sam')));
    say(...share('b', words('Sammy')));
    say(...takeBack('b', true));
    expect(records.size).toBe(0);
  });

  it('is not for another home', () => {
    const { say, standing } = place('voice:kid/all');
    say(...share('a', words('Sam')));
    expect(say(...takeBack('a', true, 'pother'))).toBe('forbidden');
    expect(standing()).toBe('a');
  });
});

it('tells a file by how it begins', () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(beginsAs('image/jpeg', bytes('\xff\xd8\xff\xe0'))).toBe(true);
  expect(beginsAs('image/png', bytes('\xff\xd8\xff\xe0'))).toBe(false);
  expect(beginsAs('audio/mp4', bytes('\0\0\0\x18ftypM4A '))).toBe(true);
  expect(beginsAs('image/webp', bytes('RIFF\0\0\0\0WAVE'))).toBe(false);
  expect(beginsAs('text/html', bytes('<html>'))).toBe(false);
});
