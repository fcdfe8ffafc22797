type Earlier = { text: string; madeAt: string }[];

/**
 * Sync invariant 10. `was` is the text the writer saw when they began. When it is not what stands here,
 * somebody else wrote in between: the later words show, the others stay in `earlier` until the person chooses.
 */
export function keepBoth(
  here: { text?: string | undefined; earlier?: Earlier | undefined },
  written: { text: string; was: string; madeAt: string },
): { text: string; earlier: Earlier | undefined } {
  const standing = here.text ?? '';
  const earlier = here.earlier ?? [];
  const isNews = standing !== '' && standing !== written.was && standing !== written.text;
  const isKept = earlier.some((kept) => kept.text === standing);
  const kept = isNews && !isKept ? [...earlier, { text: standing, madeAt: written.madeAt }] : earlier;
  return { text: written.text, earlier: kept.length > 0 ? kept : undefined };
}

/**
 * The same for a log in which two devices' words stand between one another, in the order of their clocks: what its own
 * writer wrote on from is no second version, wherever it waits by now.
 */
export function keepBothInTurn(
  here: { text?: string | undefined; earlier?: Earlier | undefined },
  written: { text: string; was: string; madeAt: string },
): { text: string; earlier: Earlier | undefined } {
  const earlier = here.earlier?.filter(({ text }) => text !== written.was);
  return keepBoth({ text: here.text, earlier }, written);
}
