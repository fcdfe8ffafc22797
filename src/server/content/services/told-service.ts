import type { Told } from '../row-reading.ts';

/** One opening as a feed tells it. */
export type ToldHours = Record<
  'freq' | 'interval' | 'byday' | 'opens' | 'closes' | 'from' | 'until' | 'description' | 'notes',
  Told
>;

export type ToldLocation = { name: Told; address: Told[]; postcode: Told; lat: Told; lng: Told; accessibility: Told[] };

/** A service as any of the formats tells it: nothing read yet, every value with where it stands. */
export type ToldService = {
  id: Told;
  name: Told;
  summary: Told;
  status: Told;
  urls: Told[];
  emails: Told[];
  phones: Told[];
  ages: { min: Told; max: Told }[];
  hours: ToldHours[];
  /** When it is open, in words. */
  days: Told[];
  locations: ToldLocation[];
  costs: { option: Told; amount: Told; description: Told; until: Told }[];
  fees: Told;
  languages: Told[];
  topics: Told[];
  areas: Told[];
  provider: Told;
  alert: Told;
  /** Days on which somebody looked, the surest first. */
  checked: Told[];
};
