import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { isBase, rightToAsk } from '../../../src/domain/preference/right-to-ask.ts';
import { type Place, placeSchema, type Register } from '../../../src/domain/records/content-records.ts';

const marks = { source: 'https://example.org', seen: 'published page' } as const;
const register = (more: Partial<Register>): Register => ({
  ...{ urn: '117676', name: 'Oak Hill', needs: [], feed: 'schools', ...marks },
  ...more,
});
const place = (more: Partial<Place>): Place => ({
  ...{ name: 'Oak Hill', sectorId: 'ld', town: 'Ware', status: 'open', ...marks },
  ...more,
});
const rightOf = (more: Partial<Register>) => rightToAsk({ register: register(more) }).right;

describe('which right there is to ask for a school', () => {
  it.each(['1', '2', '3', '5', '7', '8', '12', '15', '18', '28', '33', '34', '35', '36', '44'])(
    'type %s of the register is on the list of section 38(3)',
    (typeCode) => {
      expect(rightOf({ typeCode, section41: 'Not applicable' })).toBe('listed');
    },
  );

  it('reads a number as the register’s file writes it, with a nought before it', () => {
    expect(rightOf({ typeCode: '07' })).toBe('listed');
    expect(rightOf({ typeCode: '02' })).toBe('listed');
    expect(rightOf({ typeCode: '014' })).toBe('not-known');
  });

  it('is not known of a school that is not open yet', () => {
    expect(rightOf({ typeCode: '36', status: 'Proposed to open' })).toBe('not-known');
    expect(rightOf({ typeCode: '36', status: 'Open, but proposed to close' })).toBe('listed');
    const due = place({ type: 'Academy special school', status: 'due to open autumn 2026 - check' });
    expect(rightToAsk({ place: due }).right).toBe('not-known');
    expect(rightToAsk({ place: { ...due, status: 'open (since September 2023)' } }).right).toBe('listed');
  });

  it('tells a base or unit in a school from the school', () => {
    expect(isBase(place({ sectorId: 'srp' }))).toBe(true);
    expect(isBase(place({ name: 'Moss Bury Primary School (hearing base)' }))).toBe(true);
    expect(isBase(place({ name: 'Base Hill School' }))).toBe(false);
  });

  it('is not known of a school in a hospital, whatever its type on paper', () => {
    expect(rightOf({ typeCode: '7', name: 'The Hospital School' })).toBe('not-known');
    expect(rightToAsk({ place: place({ name: 'Hospital School', type: 'Community special school' }) }).right).toBe(
      'not-known',
    );
  });

  it('an independent one is on it where the register says that it is approved, and not where it says it is not', () => {
    for (const typeCode of ['10', '11', '32']) {
      expect(rightOf({ typeCode, section41: 'Approved' })).toBe('approved');
      expect(rightOf({ typeCode, section41: 'Not approved' })).toBe('not-listed');
    }
  });

  it('is never guessed: a missing approval, referral units and alternative provision are not known', () => {
    expect(rightOf({ typeCode: '11' })).toBe('not-known');
    expect(rightOf({ typeCode: '10', section41: 'Not applicable' })).toBe('not-known');
    for (const typeCode of ['14', '24', '38', '42', '43', '49', '999']) expect(rightOf({ typeCode })).toBe('not-known');
    expect(rightOf({})).toBe('not-known');
    expect(rightToAsk({})).toEqual({ right: 'not-known' });
  });

  it('rests on the pack only where its words name a kind of the list, and says so', () => {
    expect(rightToAsk({ place: place({ type: 'Community special school' }) })).toEqual({
      right: 'listed',
      said: { by: 'pack', type: 'Community special school' },
    });
    expect(rightToAsk({ place: place({ type: null }) }).right).toBe('not-known');
    expect(rightToAsk({ place: place({ type: 'Mainstream school' }) }).right).toBe('not-known');
    expect(rightToAsk({ place: place({ type: 'Community centre' }) }).right).toBe('not-known');
    expect(rightToAsk({ place: place({ type: 'Voluntary group' }) }).right).toBe('not-known');
    expect(rightToAsk({ place: place({ type: 'Independent school (Academy of Arts)' }) }).right).toBe('not-known');
    expect(rightToAsk({ place: place({ type: 'Alternative provision academy' }) }).right).toBe('not-known');
    expect(rightToAsk({ place: place({ sectorId: 'hospital-school', type: 'Foundation school' }) }).right).toBe(
      'not-known',
    );
  });

  it('goes by the register where both speak, and a kind is no school', () => {
    const both = {
      place: place({ type: 'Academy special school' }),
      register: register({ typeCode: '11', section41: 'Not approved' }),
    };
    expect(rightToAsk(both)).toMatchObject({ right: 'not-listed', said: { by: 'register' } });
    expect(rightToAsk({ sector: 'srp' }).right).toBe('kind');
  });

  it('of Hertfordshire’s own pack says "listed" of no independent school, and says how it knows of every other', () => {
    const pack = z
      .object({ schools: z.array(placeSchema) })
      .parse(JSON.parse(readFileSync('src/server/content/packs/hertfordshire.json', 'utf8')));
    const rights = pack.schools.map((one) => ({ one, ...rightToAsk({ place: one }) }));
    expect(rights.filter(({ one, right }) => one.sectorId === 'independent' && right !== 'not-known')).toEqual([]);
    expect(rights.filter(({ right, said }) => right === 'listed' && !said)).toEqual([]);
    expect(rights.filter(({ right }) => right === 'listed').length).toBeGreaterThan(15);
  });
});
