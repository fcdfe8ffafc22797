import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { questionOf, questionSet } from '../../../src/domain/this-is-me/question-set.ts';
import { ageModeIds } from '../../../src/domain/this-is-me/this-is-me.ts';
import { isForAge, modeOfQuestion, modesFor, placeOf, sectionsOf } from '../../../src/domain/this-is-me/way-through.ts';
import { yearsOld } from '../../../src/domain/this-is-me/years-old.ts';

describe('the way through the questions', () => {
  it('leads from the first to the last of each mode and back, past every one of the 89', () => {
    const seen = new Set<string>();
    for (const mode of ageModeIds) {
      const way: string[] = [];
      let at = sectionsOf(mode, 20)[0]?.questions[0]?.id;
      while (at) {
        way.push(at);
        seen.add(at);
        expect(modeOfQuestion(at)).toBe(mode);
        const place = placeOf(at, mode, 20);
        expect(place?.before).toBe(way.at(-2));
        expect(place?.number).toBe(way.length);
        at = place?.after;
      }
      expect(placeOf(way[0] ?? '', mode, 20)?.of).toBe(way.length);
      expect(placeOf(way.at(-1) ?? '', mode, 20)?.endsSection).toBe(true);
    }
    expect(seen.size).toBe(89);
  });

  it('asks gentle questions last in their part, and never moves one to another part', () => {
    for (const mode of questionSet.modes) {
      for (const [index, { id, questions }] of sectionsOf(mode.id, 20).entries()) {
        const gentle = questions.map(({ sensitivity }) => sensitivity === 'gentle');
        expect(gentle).toEqual([...gentle].sort());
        const asWritten = mode.sections[index];
        expect(id).toBe(asWritten?.id);
        expect(new Set(questions)).toEqual(new Set(asWritten?.questions));
      }
    }
    // So that the order above is seen to do something.
    expect(sectionsOf('under-8', 5)[1]?.questions.map(({ id }) => id)).toEqual(['u8-play-with', 'u8-people']);
  });

  it('leaves a question from 16 on out for those who are younger, and asks where no birthday is known', () => {
    const relationships = questionOf('y-relationships');
    if (!relationships) throw new Error('the question is gone');
    expect([15, 16, undefined].map((age) => isForAge(relationships, age))).toEqual([false, true, 'ask']);
    const offered = (age: number) => sectionsOf('14-to-25', age).flatMap(({ questions }) => questions);
    expect(offered(15)).not.toContain(relationships);
    expect(offered(16)).toContain(relationships);
    expect(placeOf('y-relationships', '14-to-25', 15)).toBeUndefined();
  });

  it('puts the mode of an age first and leaves none out', () => {
    expect(modesFor(5)[0]).toBe('under-8');
    expect(modesFor(13)[0]).toBe('8-to-13');
    expect(modesFor(19)[0]).toBe('14-to-25');
    for (const age of [undefined, 3, 10, 25, 40]) expect(new Set(modesFor(age))).toEqual(new Set(ageModeIds));
  });
});

describe('an age', () => {
  it('goes up on the birthday, for a child of 29 February on the 28th', () => {
    const born = calendarDate('2016-02-29');
    expect(yearsOld(born, calendarDate('2026-02-27'))).toBe(9);
    expect(yearsOld(born, calendarDate('2026-02-28'))).toBe(10);
    expect(yearsOld(calendarDate('2010-06-15'), calendarDate('2026-06-14'))).toBe(15);
    expect(yearsOld(calendarDate('2010-06-15'), calendarDate('2026-06-15'))).toBe(16);
  });
});
