import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change, Reading } from '../../../src/domain/changes/change.ts';
import { applyChange } from '../../../src/domain/changes/registry.ts';
import type { WaymarkRecord } from '../../../src/domain/records/record.ts';

/** One home, and what each change leaves there. */
function home() {
  const records = new Map<string, WaymarkRecord>();
  const gone = new Set<string>();
  const reading: Reading = {
    find: (id) => records.get(id),
    isGone: (id) => gone.has(id),
    all: (kind) => [...records.values()].filter((record) => record.kind === kind),
  };
  const say = (name: string, args: unknown, base?: number) => {
    const about = { id: 'c', scope: 'home:1', madeAt: '2026-11-22T10:00:00Z' } as const;
    const change: Change = { ...about, name, args, ...(base === undefined ? {} : { base }) };
    const outcome = applyChange(change, 'home', reading);
    if (!outcome.ok) return outcome.code;
    for (const record of outcome.puts) records.set(record.id, record);
    for (const id of outcome.removes) {
      records.delete(id);
      gone.add(id);
    }
    return 'done';
  };
  return { say, plan: () => records.get('p')?.body, lose: (id: string) => gone.add(id) };
}

const copied = { id: 'p', child: 'amira', kind: 'draft', date: '2026-11-20' };
const write = (section: string, text: string, was = '') =>
  ['write-plan-section', { id: 'p', section, text, was }] as const;

describe('a plan the family copies in', () => {
  it('is written section by section and stands in the order of the plan', () => {
    const { say, plan } = home();
    say('add-own-plan', copied);
    say(...write('F', 'Speech therapy, weekly.'));
    say(...write('A', 'Amira likes trains.'));
    say(...write('H1', 'None.'));
    say(...write('A', 'Amira likes trains and maps.', 'Amira likes trains.'));
    const { id: _id, ...kept } = copied;
    expect(plan()).toEqual({
      ...kept,
      sections: [
        { id: 'A', text: 'Amira likes trains and maps.' },
        { id: 'F', text: 'Speech therapy, weekly.' },
        { id: 'H1', text: 'None.' },
      ],
    });
  });

  it('changes its kind or its day and keeps every section', () => {
    const { say, plan } = home();
    say('add-own-plan', copied);
    say(...write('B', 'Needs.'));
    say('edit-own-plan', { id: 'p', kind: 'final' });
    say('edit-own-plan', { id: 'p', date: '2026-12-01' });
    expect(plan()).toMatchObject({ kind: 'final', date: '2026-12-01', sections: [{ id: 'B', text: 'Needs.' }] });
  });

  it('keeps both texts when two phones copied the same section, and lets the person join them', () => {
    const { say, plan } = home();
    say('add-own-plan', copied);
    say(...write('B', 'Typed by mum.'));
    say(...write('B', 'Typed by dad.'));
    expect(plan()).toMatchObject({ sections: [{ text: 'Typed by dad.', earlier: [{ text: 'Typed by mum.' }] }] });
    const both = 'Typed by mum.\n\nTyped by dad.';
    say('choose-plan-section', { id: 'p', section: 'B', text: both, dropped: ['Typed by mum.', 'Typed by dad.'] });
    expect(plan()?.sections).toEqual([{ id: 'B', text: both }]);
  });

  it('leaves out a section that was emptied, but never one with words of somebody else', () => {
    const { say, plan } = home();
    say('add-own-plan', copied);
    say(...write('B', 'Typed by mum.'));
    say(...write('C', 'Health.'));
    say(...write('C', '', 'Health.'));
    say(...write('B', '', 'What dad saw.'));
    expect(plan()?.sections).toMatchObject([{ id: 'B', text: '', earlier: [{ text: 'Typed by mum.' }] }]);
  });

  it('is not removed when somebody changed it since, nor written once it is gone', () => {
    const { say, lose } = home();
    say('add-own-plan', copied);
    expect(say('remove-own-plan', { id: 'p' })).toBe('conflict');
    expect(say('remove-own-plan', { id: 'p' }, 0)).toBe('done');
    expect(say(...write('B', 'Too late.'))).toBe('gone');
    expect(say('add-own-plan', copied)).toBe('gone');
    lose('amira');
    expect(say('add-own-plan', { ...copied, id: 'q' })).toBe('gone');
  });

  it('never loses the last words of either phone, whichever sections they write', () => {
    const acts = fc.array(fc.record({ who: fc.constantFrom('mum', 'dad'), section: fc.constantFrom('A', 'B', 'H2') }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(acts, (list) => {
        const { say, plan } = home();
        say('add-own-plan', copied);
        const last = new Map<string, string>();
        list.forEach(({ who, section }, index) => {
          const was = last.get(`${who} ${section}`) ?? '';
          const text = `${who} ${section} ${index}.`;
          say(...write(section, text, was));
          last.set(`${who} ${section}`, text);
        });
        const kept = JSON.stringify(plan());
        for (const text of last.values()) expect(kept).toContain(text);
      }),
    );
  });
});
