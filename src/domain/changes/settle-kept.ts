type Earlier = { text: string; madeAt: string }[];

/**
 * The other half of `keepBoth`: the person has chosen `text`. What they saw and let go (`dropped`) goes; words that
 * came since, which they have not seen, stay to be chosen from.
 */
export function settleKept(
  here: { text?: string | undefined; earlier?: Earlier | undefined },
  chosen: { text: string; dropped: readonly string[]; madeAt: string },
): { text: string; earlier: Earlier | undefined } {
  const standing = here.text ?? '';
  const unseen = standing !== '' && standing !== chosen.text && !chosen.dropped.includes(standing);
  const left = (here.earlier ?? []).filter(({ text }) => !chosen.dropped.includes(text) && text !== chosen.text);
  if (unseen) left.push({ text: standing, madeAt: chosen.madeAt });
  return { text: chosen.text, earlier: left.length > 0 ? left : undefined };
}
