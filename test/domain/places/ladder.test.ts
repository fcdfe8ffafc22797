import { describe, expect, it } from 'vitest';
import { besideOnLadder, isProposal, ladderOf, settingOf } from '../../../src/domain/places/ladder.ts';
import pack from '../../../src/server/content/packs/hertfordshire.json' with { type: 'json' };

const ids = (groups: { kinds: { id: string }[] }[]) => groups.flatMap(({ kinds }) => kinds.map(({ id }) => id));

describe('the ladder of kinds', () => {
  it('holds every kind of the pack once, from mainstream to special, the others beside it', () => {
    const { line, branches } = ladderOf(pack.sectors);
    expect(line.map(({ setting }) => setting)).toEqual([
      'mainstream',
      'mainstream-with-provision',
      'alternative-provision',
      'special',
    ]);
    expect(branches.map(({ setting }) => setting)).toEqual(['early-years', 'post-16', 'not-in-school']);
    expect([...ids(line), ...ids(branches)].sort()).toEqual(pack.sectors.map(({ id }) => id).sort());
  });

  it('puts a kind that another council calls by a word of its own beside the line, never nowhere', () => {
    const { line, branches } = ladderOf([{ id: 'x', setting: 'enhanced-hub' }]);
    expect([line, ids(branches)]).toEqual([[], ['x']]);
    expect(settingOf('enhanced-hub')).toBe('other');
  });

  it('leads from each kind to the one before and the one after, from the first to the last', () => {
    const walked = ['sen-support'];
    for (let at = walked[0]; at !== undefined; ) {
      const { before, after }: { before?: { id: string }; after?: { id: string } } = besideOnLadder(pack.sectors, at);
      expect(before?.id).toBe(walked.at(-2));
      if (after) walked.push(after.id);
      at = after?.id;
    }
    expect(new Set(walked).size).toBe(pack.sectors.length);
    expect(besideOnLadder(pack.sectors, 'nowhere')).toEqual({});
  });

  it('marks what is only proposed, and nothing else', () => {
    const planned = pack.sectors.filter((one) => isProposal('status' in one ? one.status : undefined));
    expect(planned.map(({ id }) => id)).toEqual(['ccl', 'ld', 'sld', 'semh']);
    expect(isProposal('current; not named in the proposed merger')).toBe(false);
  });
});
