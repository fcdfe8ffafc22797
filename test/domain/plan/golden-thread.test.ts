import { describe, expect, test } from 'vitest';
import type { SectionText } from '../../../src/domain/plan/comparison.ts';
import { goldenThread } from '../../../src/domain/plan/golden-thread.ts';
import type { ThreadLink } from '../../../src/domain/plan/thread-links.ts';
import { madeUpPlan } from './made-up-plan.ts';

const planOf = (B: string, E: string, F: string): SectionText[] => [
  { id: 'B', text: B },
  { id: 'E', text: E },
  { id: 'F', text: F },
];
const rowsOf = (sections: readonly SectionText[]) =>
  goldenThread(sections).areas.flatMap(({ rows }) =>
    rows.map(({ need, outcomes, provisions }) => ({
      need: need.number ?? need.text,
      outcomes: outcomes.map(said),
      provisions: provisions.map(said),
    })),
  );
const said = ({ how, item }: ThreadLink) => `${how}: ${item.text}`;
const gapsOf = (sections: readonly SectionText[]) =>
  goldenThread(sections).gaps.map(({ kind, item }) => `${kind}: ${item.number ?? item.text}`);

describe('in the made-up plan, where help says which need it is for', () => {
  const thread = goldenThread(madeUpPlan);

  test('all ten needs stand under their areas, strengths and reports are none of them', () => {
    expect(thread.areas.map(({ area, rows }) => [area, rows.map(({ need }) => need.number)])).toEqual([
      ['communication', ['B1', 'B2', 'B3']],
      ['cognition', ['B4', 'B5', 'B6']],
      ['mental-health', ['B7', 'B8']],
      ['sensory', ['B9', 'B10']],
      [undefined, []],
    ]);
  });

  test('each need has the help that names it, and its outcome', () => {
    const need = thread.areas.flatMap(({ rows }) => rows).find((row) => row.need.number === 'B8');
    expect(need?.outcomes.map(({ how, item }) => [how, item.number])).toEqual([['number', 'E7']]);
    expect(need?.provisions.map(said)).toEqual([
      "number: Ben's work will be marked in green, with one thing that went well named first.",
      'number: An emotional literacy support assistant will meet Ben for 30 minutes each week.',
    ]);
  });

  test('the need without an outcome and the outcome without anything are to ask about', () => {
    const train = 'Ben will have been on a train with a member of his family and bought the ticket himself.';
    expect(gapsOf(madeUpPlan)).toEqual([
      'need-without-outcome: B6',
      `outcome-without-need: ${train}`,
      `outcome-without-provision: ${train}`,
    ]);
  });
});

describe('by numbers', () => {
  test('help for an outcome is for the need of that outcome', () => {
    const plan = planOf(
      'B1 Ben tires.',
      'Outcome 3: Ben will last the day. (B1)',
      'For outcome 3\n• A bed in the office.',
    );
    expect(rowsOf(plan)).toEqual([
      {
        need: 'B1',
        outcomes: ['number: Outcome 3: Ben will last the day. (B1)'],
        provisions: ['number: A bed in the office.'],
      },
    ]);
    expect(gapsOf(plan)).toEqual([]);
  });

  test('several may be named at once', () => {
    const plan = planOf('B1 Ben tires.\nB2 Ben hums.\nB3 Ben hides.', '', 'A bed for needs 1, 2 and B3.');
    expect(rowsOf(plan).map(({ provisions }) => provisions.length)).toEqual([1, 1, 1]);
  });

  test('equal numbers count where the plan names none', () => {
    const plan = planOf(
      'Need 1: Ben tires.\nNeed 2: Ben hums.',
      'Outcome 1.1: Rest.\nOutcome 2.1: Quiet.',
      'F1: A bed.\nF2: A room.',
    );
    expect(rowsOf(plan)).toEqual([
      { need: 'B1', outcomes: ['number: Outcome 1.1: Rest.'], provisions: ['number: F1: A bed.'] },
      { need: 'B2', outcomes: ['number: Outcome 2.1: Quiet.'], provisions: ['number: F2: A room.'] },
    ]);
  });

  test('and do not count where it names them', () => {
    const plan = planOf('B1 Ben tires.\nB2 Ben hums.', 'Outcome 1: Quiet. (Need B2)', '');
    expect(rowsOf(plan).map(({ outcomes }) => outcomes.length)).toEqual([0, 1]);
  });

  test('a need with a number that no help names is a gap, though other help shares its words', () => {
    const plan = planOf(
      'B1 Ben cannot tie laces on shoes.\nB2 Ben hums.',
      '',
      'For need B2\n• Shoes with laces to hum at.',
    );
    expect(gapsOf(plan)).toContain('need-without-provision: B1');
  });
});

describe('by words', () => {
  const plan = planOf(
    'Ben’s handwriting tires his fingers.\n\nBen hums in assembly when the projector is loud.',
    '',
    'His fingers will be strengthened and his handwriting practised for ten minutes.\n\nThe projector in assembly will be switched off.',
  );

  test('rare words bring need and help together, and are named', () => {
    const rows = goldenThread(plan).areas.flatMap(({ rows: all }) => all);
    expect(rows.map(({ provisions }) => provisions.map(({ how, words }) => [how, [...words].sort()]))).toEqual([
      [['words', ['fingers', 'handwriting']]],
      [['words', ['assembly', 'projector']]],
    ]);
  });

  test('never across two areas of need', () => {
    const apart = planOf(
      'Cognition and learning\n\nBen’s handwriting tires his fingers.',
      '',
      'Social, emotional and mental health\n\nHis fingers hold a ball. He stops handwriting when sad.',
    );
    expect(rowsOf(apart)[0]?.provisions).toEqual([]);
  });
});

describe('by headings', () => {
  const heading = 'Sensory and/or physical needs';

  test('help under the same heading is no gap, and is said to be linked by it alone', () => {
    const plan = planOf(`${heading}\n\nBen tires.`, '', `${heading}\n\nA bed in the office.`);
    const [area] = goldenThread(plan).areas;
    expect(area).toMatchObject({
      area: 'sensory',
      rows: [{ provisions: [] }],
      provisions: [{ text: 'A bed in the office.' }],
    });
    expect(gapsOf(plan)).toEqual(['need-without-outcome: Ben tires.']);
  });

  test('an area without help, and help in an area without needs, are gaps', () => {
    const plan = planOf(`${heading}\n\nBen tires.`, '', 'Cognition and learning\n\nA bed in the office.');
    expect(gapsOf(plan)).toEqual([
      'need-without-provision: Ben tires.',
      'need-without-outcome: Ben tires.',
      'provision-without-need: A bed in the office.',
    ]);
  });
});

test('a plan without these sections has no thread and no gaps', () => {
  expect(goldenThread([{ id: 'A', text: 'Ben is nine.' }])).toEqual({ areas: [], gaps: [] });
});
