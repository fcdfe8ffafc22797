/** What a figure can measure so that it stands beside a family's own date. */
export const measures = ['plans-in-20-weeks', 'plans-in-20-weeks-target', 'review-decisions-in-4-weeks'] as const;
export type Measure = (typeof measures)[number];
