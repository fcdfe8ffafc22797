/** The four broad areas of need (SEND Code of Practice 2015, 6.28 to 6.35), in its order. */
export const areasOfNeed = ['communication', 'cognition', 'mental-health', 'sensory'] as const;
export type AreaOfNeed = (typeof areasOfNeed)[number];

/** As the Code and councils put them. A heading may name one in other words; the order is that of first looking. */
const wordsOfArea: readonly [AreaOfNeed, RegExp][] = [
  ['mental-health', /mental health|\bsemh\b|emotion|\bsocial,|behaviou?r|well-?being/i],
  ['communication', /communicat|\bspeech\b|\blanguage\b|social interaction|\bautis/i],
  ['cognition', /cogniti|\blearning\b|literacy|numeracy|\bmaths?\b|mathematics|\breading\b|\bwriting\b|attention/i],
  ['sensory', /sensory|physical|\bhearing\b|\bvision\b|\bvisual impair|\bmotor\b|mobility|independence|self-?care/i],
];

export function areaOf(heading: string): AreaOfNeed | undefined {
  return wordsOfArea.find(([, words]) => words.test(heading))?.[0];
}
