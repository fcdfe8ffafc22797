import { type AreaOfNeed, areasOfNeed } from './areas-of-need.ts';
import type { SectionText } from './comparison.ts';
import { type ThreadItem, type ThreadSection, threadItems } from './thread-items.ts';
import { type LinksBetween, linkKinds, linksBetween, rareWordsOf, type ThreadLink } from './thread-links.ts';

/** Something to ask about. Never a fault: the link may be there in words that no rule finds. */
export const gapKinds = [
  'need-without-provision',
  'need-without-outcome',
  'outcome-without-need',
  'outcome-without-provision',
  'provision-without-need',
] as const;
export type GapKind = (typeof gapKinds)[number];
export type ThreadGap = { kind: GapKind; item: ThreadItem };

/** A need with what is hoped for and what is done about it; the surest links first. */
export type ThreadRow = { need: ThreadItem; outcomes: ThreadLink[]; provisions: ThreadLink[] };

/**
 * An area of need, or `undefined` for what stands under no heading of one. `outcomes` and `provisions` are linked with
 * its needs by that heading alone; without an area, or in an area without needs, with none.
 */
export type ThreadArea = {
  area: AreaOfNeed | undefined;
  rows: ThreadRow[];
  outcomes: ThreadItem[];
  provisions: ThreadItem[];
};

/** Areas that have something in them, in the order of the Code. */
export type GoldenThread = { areas: ThreadArea[]; gaps: ThreadGap[] };

/**
 * Lines up needs (section B), outcomes (E) and provision (F): by the plan's own numbers, by words that few of them
 * have, by the area in the heading over them. Provision for an outcome is for that outcome's needs too.
 */
export function goldenThread(sections: readonly SectionText[]): GoldenThread {
  const items = threadItems(sections);
  const of = (section: ThreadSection) => items.filter((item) => item.section === section);
  const [needs, outcomes, provisions] = [of('B'), of('E'), of('F')];
  const rare = rareWordsOf(items);
  const hoped = linksBetween(needs, outcomes, rare);
  const direct = linksBetween(needs, provisions, rare);
  const towards = linksBetween(outcomes, provisions, rare);
  const rows = needs.map((need) => {
    const own = surestFirst(hoped.linksOf(need));
    return { need, outcomes: own, provisions: provisionsFor(need, own, direct, towards) };
  });
  const linked = new Set(rows.flatMap((row) => [...row.outcomes, ...row.provisions].map(({ item }) => item)));
  const areas = [...areasOfNeed, undefined].map((area) => ({
    area,
    rows: rows.filter(({ need }) => need.area === area),
    outcomes: outcomes.filter((outcome) => outcome.area === area && !linked.has(outcome)),
    provisions: provisions.filter((provision) => provision.area === area && !linked.has(provision)),
  }));
  return {
    areas: areas.filter((one) => one.rows.length + one.outcomes.length + one.provisions.length > 0),
    gaps: gapsIn(areas, outcomes, towards),
  };
}

function gapsIn(areas: readonly ThreadArea[], outcomes: readonly ThreadItem[], towards: LinksBetween): ThreadGap[] {
  const found: Record<GapKind, ThreadItem[]> = {
    'need-without-provision': [],
    'need-without-outcome': [],
    'outcome-without-need': [],
    'outcome-without-provision': [],
    'provision-without-need': [],
  };
  const helped = new Set<ThreadItem>();
  for (const one of areas) {
    const hasHeading = one.area !== undefined;
    const byHeading = { outcomes: hasHeading ? one.outcomes : [], provisions: hasHeading ? one.provisions : [] };
    for (const row of one.rows) {
      if (row.outcomes.length + byHeading.outcomes.length === 0) found['need-without-outcome'].push(row.need);
      if (row.provisions.length + byHeading.provisions.length === 0) found['need-without-provision'].push(row.need);
      if (row.provisions.length > 0) for (const { item } of row.outcomes) helped.add(item);
    }
    if (byHeading.provisions.length > 0) {
      for (const outcome of outcomes.filter(({ area }) => area === one.area)) helped.add(outcome);
    }
    if (hasHeading && one.rows.length > 0) continue;
    found['outcome-without-need'].push(...one.outcomes);
    found['provision-without-need'].push(...one.provisions);
  }
  const unhelped = outcomes.filter((outcome) => !helped.has(outcome) && towards.linksOf(outcome).length === 0);
  found['outcome-without-provision'].push(...unhelped);
  return gapKinds.flatMap((kind) => found[kind].map((item) => ({ kind, item })));
}

/** A number on the way from need to outcome to help is as good as one from need to help. */
function provisionsFor(
  need: ThreadItem,
  outcomes: readonly ThreadLink[],
  direct: LinksBetween,
  towards: LinksBetween,
): ThreadLink[] {
  const isNumber = ({ how }: ThreadLink) => how === 'number';
  const through = outcomes.filter(isNumber).flatMap(({ item }) => towards.linksOf(item).filter(isNumber));
  const all = new Map<ThreadItem, ThreadLink>();
  for (const one of surestFirst([...direct.linksOf(need), ...through])) if (!all.has(one.item)) all.set(one.item, one);
  return [...all.values()];
}

/** In the order of the plan where equally sure. */
function surestFirst(links: readonly ThreadLink[]): ThreadLink[] {
  return [...links].sort(
    (one, other) => linkKinds.indexOf(one.how) - linkKinds.indexOf(other.how) || one.item.block - other.item.block,
  );
}
