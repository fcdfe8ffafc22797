/**
 * Kinds of provision in the order of how much of a week is in a special place; nothing is better for standing later.
 * Beside that line stand kinds that belong to an age or to no school.
 */
export const ladderSettings = ['mainstream', 'mainstream-with-provision', 'alternative-provision', 'special'] as const;
export const branchSettings = ['early-years', 'post-16', 'not-in-school', 'other'] as const;

export type Setting = (typeof ladderSettings)[number] | (typeof branchSettings)[number];

const known: readonly Setting[] = [...ladderSettings, ...branchSettings];

/** A council may have a word of its own; such a kind stands beside the line, never nowhere. */
export const settingOf = (setting: string): Setting => known.find((one) => one === setting) ?? 'other';

export type LadderGroup<Kind> = { setting: Setting; kinds: Kind[] };

export function ladderOf<Kind extends { setting: string }>(
  kinds: readonly Kind[],
): { line: LadderGroup<Kind>[]; branches: LadderGroup<Kind>[] } {
  const groups = (settings: readonly Setting[]) =>
    settings.flatMap((setting) => {
      const found = kinds.filter((kind) => settingOf(kind.setting) === setting);
      return found.length > 0 ? [{ setting, kinds: found }] : [];
    });
  return { line: groups(ladderSettings), branches: groups(branchSettings) };
}

/** The rungs before and after one, along the line and then the branches. */
export function besideOnLadder<Kind extends { id: string; setting: string }>(kinds: readonly Kind[], id: string) {
  const { line, branches } = ladderOf(kinds);
  const all = [...line, ...branches].flatMap((group) => group.kinds);
  const at = all.findIndex((kind) => kind.id === id);
  return at === -1 ? {} : { before: all[at - 1], after: all[at + 1] };
}

/** Whether the pack says that something of this kind is planned or proposed and not decided. */
export const isProposal = (status: string | null | undefined): boolean =>
  /^(?:proposed|plan)|; (?:proposed to|plan to)/.test(status ?? '');
