import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Drawn,
  type Mark,
  nothingDrawn,
  redo,
  showing,
  stampIn,
  undo,
  withMark,
} from '../../../src/client/me/drawing-marks.ts';

const star = (cell: number): Mark => ({ kind: 'stamp', shape: 'star', colour: 'red', cell });
const rubOut = (cell: number): Mark => ({ kind: 'stamp', shape: 'none', colour: 'red', cell });
const clear: Mark = { kind: 'clear' };
const drawnOf = (...marks: Mark[]): Drawn => marks.reduce(withMark, nothingDrawn);

describe('a drawing', () => {
  it('comes back mark by mark, however often it is undone and done again', () => {
    const mark = fc.oneof(
      fc.nat(35).map(star),
      fc.constant(clear),
      fc.record({
        kind: fc.constantFrom('line' as const, 'rub' as const),
        colour: fc.constant('blue' as const),
        width: fc.constant(10),
        points: fc.array(fc.nat(1000), { maxLength: 6 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(mark), fc.nat(20), (marks, times) => {
        const drawn = drawnOf(...marks);
        let back = drawn;
        for (let time = 0; time < times; time += 1) back = undo(back);
        expect(back.marks).toEqual(marks.slice(0, Math.max(0, marks.length - times)));
        for (let time = 0; time < times; time += 1) back = redo(back);
        expect(back).toEqual(drawn);
      }),
    );
  });

  it('shows nothing once the paper is cleared, and all of it when the clearing is undone', () => {
    const cleared = drawnOf(star(1), star(2), clear);
    expect(showing(cleared.marks)).toEqual([]);
    expect(showing(undo(cleared).marks)).toEqual([star(1), star(2)]);
    expect(showing(withMark(cleared, star(3)).marks)).toEqual([star(3)]);
  });

  it('can do nothing again after something new was drawn', () => {
    const next = withMark(undo(drawnOf(star(1), star(2))), star(3));
    expect(redo(next)).toEqual(next);
  });

  it('says what is in a square: the last shape, nothing where it was rubbed out or cleared', () => {
    const heart: Mark = { kind: 'stamp', shape: 'heart', colour: 'blue', cell: 1 };
    expect(stampIn([star(1), heart], 1)).toEqual(heart);
    expect(stampIn([star(1), heart], 2)).toBeUndefined();
    expect(stampIn([star(1), rubOut(1)], 1)).toBeUndefined();
    expect(stampIn([star(1), clear], 1)).toBeUndefined();
  });
});
