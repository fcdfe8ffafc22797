/**
 * Who to turn to, one after the other, when nobody answers: the council's own steps ("Resolving issues relating to
 * EHCPs", Hertfordshire Local Offer), then a complaint and the Ombudsman. `services` are ids of the council's pack.
 */
export const rungs = [
  { id: 'coordinator', services: ['send-duty-line', 'send-team-contact-process', 'statutory-assessment-team'] },
  { id: 'team-lead', services: ['send-escalation-steps'] },
  { id: 'manager', services: [] },
  { id: 'resolution', services: ['send-resolution-team'] },
  { id: 'complaint', services: ['council-complaints'] },
  { id: 'ombudsman', services: ['lgsco'] },
] as const;
export type RungId = (typeof rungs)[number]['id'];

/** The first that nobody has ticked as tried above the highest that was; nothing when all were. */
export function nextRung(tried: readonly string[]): RungId | undefined {
  const highest = rungs.findLastIndex(({ id }) => tried.includes(id));
  return rungs[highest + 1]?.id;
}
