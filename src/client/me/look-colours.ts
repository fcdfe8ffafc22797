/** Colours of their own in This is Me; their values are in look.css. `usual`: those of the whole app. */
export const meColours = ['usual', 'sea', 'meadow', 'sand', 'lavender', 'rose', 'stone'] as const;
export type MeColour = (typeof meColours)[number];

/** Reads what was kept; a colour this version does not know is the usual one. */
export const colourOf = (kept: string | undefined): MeColour => meColours.find((one) => one === kept) ?? 'usual';
