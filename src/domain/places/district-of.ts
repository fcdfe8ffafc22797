const outward = String.raw`[A-Z]{1,2}\d[A-Z\d]?`;
const firstHalf = new RegExp(`^${outward}$`);
const whole = new RegExp(`^(${outward})(?:\\d[A-Z]{2})$`);

/**
 * The first half of a postcode, however it was typed; what comes after it is dropped before anything is kept.
 * Undefined where no postcode begins like this. The second half is a digit and two letters, so it is told from a first
 * half of any length: N1 1AA, N11 1AA, EC1A 1BB. https://en.wikipedia.org/wiki/Postcodes_in_the_United_Kingdom#Formatting
 */
export function districtOf(typed: string): string | undefined {
  const upper = typed.toUpperCase().replace(/[^A-Z\d\s]/g, '');
  const [first = '', ...others] = upper.trim().split(/\s+/);
  if (others.length > 0 && firstHalf.test(first)) return first;
  const joined = upper.replace(/\s/g, '');
  return whole.exec(joined)?.[1] ?? (firstHalf.test(joined) ? joined : undefined);
}
