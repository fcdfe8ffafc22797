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

const approvals = { approved: 'approved', 'not approved': 'not-approved', 'not applicable': 'not-applicable' } as const;

export function section41Code(said: string | null | undefined) {
  const known = Object.entries(approvals).find(([words]) => words === said?.trim().toLowerCase());
  return known ? known[1] : 'unknown';
}
