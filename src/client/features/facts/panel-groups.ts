import type { Fact } from './use-facts.tsx';

/** Under which heading a fact about panels stands, in the order of the screen. */
export const panelGroups = ['panels', 'rules', 'proposed', 'changes', 'history', 'elsewhere'] as const;
export type PanelGroup = (typeof panelGroups)[number];

/** By the pack's own word for it. */
const groupOfKind: Record<string, PanelGroup> = {
  definition: 'panels',
  process: 'panels',
  explain: 'panels',
  right: 'rules',
  rule: 'rules',
  proposal: 'proposed',
  change: 'changes',
  number: 'changes',
  history: 'history',
  comparison: 'elsewhere',
};

export const groupOf = (kind: string): PanelGroup => groupOfKind[kind] ?? 'panels';

export type PanelSection = { group: PanelGroup; area?: string; panels: Fact<'panel'>[] };

/** Facts under their headings; what another council planned by that council, so that it is never read as a promise here. */
export function panelSections(panels: readonly Fact<'panel'>[]): PanelSection[] {
  return panelGroups.flatMap((group): PanelSection[] => {
    const found = panels.filter(({ body }) => groupOf(body.kind) === group);
    if (group !== 'elsewhere') return found.length > 0 ? [{ group, panels: found }] : [];
    return [...Map.groupBy(found, ({ body }) => body.area)].map(([area, ofArea]) => ({ group, area, panels: ofArea }));
  });
}
