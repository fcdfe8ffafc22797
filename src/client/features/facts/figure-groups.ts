import type { PackFact } from '../../ui/source-line.tsx';
import type { Fact } from './use-facts.tsx';

export type FigureGroup = { key: string; area?: string | undefined; fact: PackFact; figures: Fact<'figure'>[] };

/** Figures that share area, source and how they were seen: said once below them, in the pack's order. */
export function figureGroups(figures: readonly Fact<'figure'>[]): FigureGroup[] {
  const keyOf = ({ council, body }: Fact<'figure'>) =>
    [council, body.area, body.source, body.seen, body.asOf].map((part) => part ?? '').join('|');
  return [...Map.groupBy(figures, keyOf)].flatMap(([key, group]) => {
    const [first] = group;
    if (!first) return [];
    const { source, seen, asOf, area } = first.body;
    return [{ key, area: area ?? undefined, fact: { source, seen, asOf, council: first.council }, figures: group }];
  });
}
