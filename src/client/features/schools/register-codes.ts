const needs = ['spld', 'mld', 'sld', 'pmld', 'semh', 'slcn', 'hi', 'vi', 'msi', 'pd', 'asd', 'oth'] as const;
export type NeedCode = (typeof needs)[number];

/** The register writes "SEMH - Social, Emotional and Mental Health"; what stands before the dash is the code. */
export function needCode(said: string): NeedCode | undefined {
  const code = said
    .split(/\s*[-–]\s/)[0]
    ?.trim()
    .toLowerCase();
  return needs.find((one) => one === code);
}
