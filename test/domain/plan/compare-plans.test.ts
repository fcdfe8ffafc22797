import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans } from '../../../src/domain/plan/compare-plans.ts';
import {
  afterOf,
  beforeOf,
  type Comparison,
  type ComparisonEntry,
  countEntries,
  type EntryKind,
  type SectionText,
} from '../../../src/domain/plan/comparison.ts';
import { sentencesOf, textsOf } from '../../../src/domain/plan/read-sections.ts';
import { keyOf } from '../../../src/domain/plan/sentence-words.ts';
import {
  amendedPlan,
  changed,
  deleted,
  inserted,
  joined,
  movedAcross,
  movedWithin,
  split,
  splitInProvision,
} from './amended-plan.ts';
import { madeUpPlan } from './made-up-plan.ts';

const entriesOf = <Id extends string>({ sections }: Comparison<Id>) => sections.flatMap(({ entries }) => entries);
const ofKind = <Id extends string>(comparison: Comparison<Id>, kind: EntryKind) =>
  entriesOf(comparison).filter((entry) => entry.kind === kind);
const olds = <Id extends string>(entries: ComparisonEntry<Id>[]) =>
  entries.flatMap((entry) => beforeOf(entry).map(({ text }) => text));
const news = <Id extends string>(entries: ComparisonEntry<Id>[]) =>
  entries.flatMap((entry) => afterOf(entry).map(({ text }) => text));

describe('a family that compares a twelve-page plan with its re-issue', () => {
  const comparison = comparePlans(madeUpPlan, amendedPlan);

  test('is told of exactly so many changes of each kind', () => {
    const { same, ...changes } = countEntries(comparison);
    expect(changes).toEqual({ added: 3, removed: 4, moved: 2, changed: 3, split: 2, joined: 1 });
    expect(same).toBeGreaterThan(200);
  });

  test('sees every sentence that came and every one that went', () => {
    expect(news(ofKind(comparison, 'added')).sort()).toEqual([...inserted].sort());
    expect(olds(ofKind(comparison, 'removed')).sort()).toEqual([...deleted].sort());
  });

  test('sees where a sentence moved from and where to', () => {
    const [within, across] = ofKind(comparison, 'moved');
    expect(within).toMatchObject({ before: { text: movedWithin, section: 'A' }, after: { section: 'A' } });
    expect(across).toMatchObject({
      before: { text: movedAcross.text, section: movedAcross.from },
      after: { section: movedAcross.to },
    });
    const left = comparison.sections.find(({ id }) => id === movedAcross.from);
    expect(left?.movedAway).toEqual([across]);
  });

  test('sees one sentence that became two, also when a number in it changed', () => {
    expect(ofKind(comparison, 'split').map((entry) => [...olds([entry]), ...news([entry])])).toEqual([
      [split.old, ...split.now],
      [splitInProvision.old, ...splitInProvision.now],
    ]);
  });

  test('sees two sentences that became one', () => {
    expect(ofKind(comparison, 'joined').map((entry) => [...olds([entry]), ...news([entry])])).toEqual([
      [...joined.old, joined.now],
    ]);
  });

  test('sees which words of a sentence changed', () => {
    const entries = ofKind(comparison, 'changed');
    expect(entries.map((entry) => ({ old: olds([entry])[0], now: news([entry])[0] }))).toEqual([
      changed[0],
      changed[2],
      changed[1],
    ]);
    expect(entries.at(-1)).toMatchObject({
      hasMoved: false,
      words: [
        { kind: 'same', text: expect.stringContaining("carer's needs assessment by") },
        { kind: 'removed', text: ' 30 April' },
        { kind: 'added', text: ' 31 May' },
        { kind: 'same', text: ' 2024.' },
      ],
    });
  });

  test('finds what was removed where it stood', () => {
    const texts = comparison.sections
      .find(({ id }) => id === 'G')
      ?.entries.map((entry) => [entry.kind, ...olds([entry])]);
    expect(texts?.slice(3, 6)).toEqual([
      ['same', 'A continence nurse is not needed at present.'],
      ['removed', deleted[3]],
      ['same', 'These services are arranged by the integrated care board.'],
    ]);
  });

  test('sees the same the other way round', () => {
    const back = countEntries(comparePlans(amendedPlan, madeUpPlan));
    expect(back).toMatchObject({ added: 4, removed: 3, moved: 2, changed: 3, split: 1, joined: 2 });
  });
});

test('a plan retyped with other quotes, dashes and line breaks has not changed', () => {
  const before = [{ id: 'A' as const, text: 'He said "no" - twice. It’s Ben\'s\nchoice what he   does after that.' }];
  const after = [{ id: 'A' as const, text: "He said “no” – twice. It's Ben’s choice what he does after that." }];
  expect(countEntries(comparePlans(before, after))).toMatchObject({ same: 2, changed: 0, added: 0, removed: 0 });
});

test('a section that only one of the plans has is added or removed as a whole', () => {
  const only = [{ id: 'A' as const, text: 'Ben likes trains. He is nine.' }];
  expect(countEntries(comparePlans([], only))).toMatchObject({ added: 2, same: 0 });
  expect(countEntries(comparePlans(only, []))).toMatchObject({ removed: 2, same: 0 });
});

test('a sentence that moved to another section and was changed on the way is both', () => {
  const sentence = 'The occupational therapist will visit Hollow Lane for one hour every half term';
  const before = [
    { id: 'E' as const, text: `${sentence}. Ben swims.` },
    { id: 'F' as const, text: 'Ben reads books.' },
  ];
  const after = [
    { id: 'E' as const, text: 'Ben swims.' },
    { id: 'F' as const, text: `Ben reads books. ${sentence} at least.` },
  ];
  expect(ofKind(comparePlans(before, after), 'changed')).toMatchObject([
    { hasMoved: true, before: { section: 'E' }, after: { section: 'F' } },
  ]);
});

test('a heading in two sections is not a sentence that moved', () => {
  const before = [
    { id: 'B' as const, text: 'Speech\n\nBen talks.' },
    { id: 'F' as const, text: 'Ben sings.' },
  ];
  const after = [
    { id: 'B' as const, text: 'Ben talks.' },
    { id: 'F' as const, text: 'Speech\n\nBen sings.' },
  ];
  expect(countEntries(comparePlans(before, after))).toMatchObject({ moved: 0, added: 1, removed: 1 });
});

const phrase = fc
  .array(fc.constantFrom(...'Ben needs help with reading 20 minutes a week from his teacher twice daily'.split(' ')), {
    minLength: 1,
    maxLength: 12,
  })
  .map((words) => `Ben ${words.join(' ')}`);
const text = fc
  .array(fc.tuple(phrase, fc.constantFrom('. ', '.\n\n', '?\n', '; and ', '\n\n')), { maxLength: 14 })
  .map((parts) => parts.flat().join(''));
const plan: fc.Arbitrary<SectionText[]> = fc.record({ A: text, E: text, F: text }).map((sections) => [
  { id: 'A', text: sections.A },
  { id: 'E', text: sections.E },
  { id: 'F', text: sections.F },
]);
/** The same few sentences over and over: where it is least clear which became which. */
const repeating = fc.array(phrase, { minLength: 2, maxLength: 5 }).chain((few) => {
  const section = fc
    .array(fc.constantFrom(...few), { minLength: 1, maxLength: 7 })
    .map((sentences): SectionText[] => [{ id: 'F', text: `${sentences.join('. ')}.` }]);
  return fc.tuple(section, section);
});
/** A plan and a re-issue of it, sentences shuffled about. */
const twoPlans = fc.oneof(
  fc.tuple(plan, plan),
  repeating,
  plan.chain((one) =>
    fc
      .array(fc.tuple(fc.nat(60), fc.nat(60), phrase), { maxLength: 6 })
      .map((edits): [SectionText[], SectionText[]] => [
        one,
        one.map(({ id, text: old }) => {
          const sentences = old.split('. ');
          for (const [at, to, words] of edits)
            sentences.splice(to, at % 3, ...(at % 2 ? [words] : sentences.slice(at, at + 1)));
          return { id, text: sentences.join('. ') };
        }),
      ]),
  ),
);

const placesOf = (sections: readonly SectionText[]) =>
  [...textsOf(sections)].flatMap(([id, own]) =>
    sentencesOf(id, own).map(({ section, block, index }) => `${section} ${block} ${index}`),
  );
const nameOf = ({ section, block, index }: { section: string; block: number; index: number }) =>
  `${section} ${block} ${index}`;

describe('whatever two plans say', () => {
  test('a plan and itself are the same in every sentence', () => {
    fc.assert(
      fc.property(plan, (one) => {
        expect(entriesOf(comparePlans(one, one)).every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('every sentence of both stands in exactly one entry', () => {
    fc.assert(
      fc.property(twoPlans, ([one, other]) => {
        const entries = entriesOf(comparePlans(one, other));
        expect(entries.flatMap(beforeOf).map(nameOf).sort()).toEqual(placesOf(one).sort());
        expect(entries.flatMap(afterOf).map(nameOf).sort()).toEqual(placesOf(other).sort());
      }),
    );
  });

  test('what is added one way is what is removed the other, also of sentences that stand more than once', () => {
    const one: SectionText[] = [{ id: 'F', text: 'Ben his help. Ben his help. Ben needs. Ben his help.' }];
    const other: SectionText[] = [
      { id: 'F', text: 'Ben minutes. Ben needs. Ben his help. Ben needs. Ben teacher minutes needs.' },
    ];
    const there = countEntries(comparePlans(one, other));
    expect(countEntries(comparePlans(other, one))).toEqual({ ...there, added: there.removed, removed: there.added });
  });

  test('what is added one way is what is removed the other', () => {
    const turned: Record<EntryKind, EntryKind> = {
      same: 'same',
      moved: 'moved',
      changed: 'changed',
      added: 'removed',
      removed: 'added',
      split: 'joined',
      joined: 'split',
    };
    const told = (entry: ComparisonEntry, isTurned: boolean) => {
      const sides = [beforeOf(entry).map(nameOf), afterOf(entry).map(nameOf)];
      return JSON.stringify([isTurned ? turned[entry.kind] : entry.kind, ...(isTurned ? sides.reverse() : sides)]);
    };
    fc.assert(
      fc.property(twoPlans, ([one, other]) => {
        const there = entriesOf(comparePlans(one, other)).map((entry) => told(entry, false));
        const back = entriesOf(comparePlans(other, one)).map((entry) => told(entry, true));
        expect(back.sort()).toEqual(there.sort());
      }),
    );
  });

  test('the old sentences and what is said of them give the new plan, in its order', () => {
    const now = (entry: ComparisonEntry): string[] => {
      if (entry.kind === 'same' || entry.kind === 'moved') return [entry.before.text];
      if (entry.kind !== 'changed') return news([entry]);
      return [entry.words.map(({ kind, text: words }) => (kind === 'removed' ? '' : words)).join('')];
    };
    const before = (entry: ComparisonEntry) =>
      entry.kind === 'changed'
        ? entry.words.map(({ kind, text: words }) => (kind === 'added' ? '' : words)).join('')
        : '';
    fc.assert(
      fc.property(twoPlans, ([one, other]) => {
        for (const { id, entries } of comparePlans(one, other).sections) {
          const wanted = sentencesOf(id, textsOf(other).get(id) ?? '').map((sentence) => keyOf(sentence.text));
          expect(entries.flatMap(now).map(keyOf)).toEqual(wanted);
          for (const entry of entries.filter(({ kind }) => kind === 'changed')) {
            expect(keyOf(before(entry)).replaceAll(' ', '')).toBe(keyOf(olds([entry])[0] ?? '').replaceAll(' ', ''));
          }
        }
      }),
    );
  });
});
