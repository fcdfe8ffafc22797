/** The council whose pack is on every phone: its services need no council in their address. */
export const firstCouncil = 'hertfordshire';

/** The page of somebody who can help. Two councils may use the same id. */
export function serviceAddress({ id, council }: { id: string; council: string }): string {
  return council === firstCouncil ? `/help/${id}` : `/help/${id}?council=${council}`;
}
