/**
 * Kinds of establishment that a family of a child with SEND may be offered, by their number in the register
 * (get-information-schools.service.gov.uk) and the name it has there.
 */
export const schoolTypes: Readonly<Record<string, string>> = {
  7: 'Community special school',
  8: 'Non-maintained special school',
  10: 'Other independent special school',
  11: 'Other independent school',
  12: 'Foundation special school',
  14: 'Pupil referral unit',
  24: 'Secure units',
  32: 'Special post 16 institution',
  33: 'Academy special sponsor led',
  36: 'Free schools special',
  38: 'Free schools alternative provision',
  42: 'Academy alternative provision converter',
  43: 'Academy alternative provision sponsor led',
  44: 'Academy special converter',
  49: 'Online provider',
};

const names = new Set(Object.values(schoolTypes).map((name) => name.toLowerCase()));

/** By its number, or by its name in a file that has no numbers. */
export function isOurType(code: string, name: string): boolean {
  return code === '' ? names.has(name.toLowerCase()) : Object.hasOwn(schoolTypes, code.replace(/^0+/, ''));
}
