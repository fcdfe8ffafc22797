import type { Place, Register } from '../records/content-records.ts';

/**
 * Which right the law gives for one choice. Children and Families Act 2014, section 38(3); SEND Code of Practice 9.78.
 * `listed` a kind on the list of section 38(3) · `approved` independent, approved under section 41, so on the list too ·
 * `not-listed` independent and not approved: a wish to be weighed · `kind` no one school, so no right to have it named ·
 * `not-known` nothing we hold says which kind it is: never guessed.
 */
export const rightsToAsk = ['listed', 'approved', 'not-listed', 'kind', 'not-known'] as const;
export type RightToAsk = (typeof rightsToAsk)[number];

/** What was found, and the words that say so: the register's, or the council pack's. */
export type FoundRight = { right: RightToAsk; said?: { by: 'register' | 'pack'; type: string } };

/**
 * Types of the register that are on the list by themselves: maintained schools and nurseries (1, 2, 3, 5, 7, 12, 15),
 * non-maintained special schools (8), colleges (18), academies and free schools (28, 33–36, 39–41, 44–46). Left out
 * because the list does not plainly say: alternative provision and pupil referral units (14, 38, 42, 43), secure and
 * online settings (24, 49, 57).
 * https://get-information-schools.service.gov.uk/Guidance
 */
const onList = new Set('1 2 3 5 7 8 12 15 18 28 33 34 35 36 39 40 41 44 45 46'.split(' '));
/** Independent schools and specialist colleges (10, 11, 32) are on it where they are approved under section 41. */
const byApproval = new Set(['10', '11', '32']);

const statedKind = /\b(?:academy|free school|(?:community|foundation|voluntary|council-maintained)[\w -]* school)\b/i;
const unsureKind = /alternative provision|referral|hospital|independent|private|formerly|proposed/i;
/** A maintained special school "established in a hospital" is no maintained school in this law: section 83(2). */
const inHospital = /\bhospital\b/i;

/** A hospital school or a referral unit may be of a listed type on paper: whether it can be asked for is not. */
const unsureSectors = new Set(['hospital-school', 'esc']);

export function rightToAsk(choice: {
  sector?: string | undefined;
  place?: Place | undefined;
  register?: Register | undefined;
}): FoundRight {
  const { place, register } = choice;
  if (choice.sector) return { right: 'kind' };
  if (place && unsureSectors.has(place.sectorId)) return { right: 'not-known' };
  if (inHospital.test(register?.name ?? place?.name ?? '')) return { right: 'not-known' };
  return (register && ofRegister(register)) ?? (place && ofPack(place)) ?? { right: 'not-known' };
}

/** The right is about a whole school; a base or unit in it is not on the list by itself. */
export const isBase = ({ sectorId, name }: Place): boolean =>
  sectorId === 'srp' || sectorId === 'send-unit' || /\((?:[^)]* )?(?:SRP|base|unit)\)/i.test(name);

/** A school that is not open yet is not known to be there to be named. */
const isOpen = (status: string): boolean => /^open\b/i.test(status.trim());

function ofRegister({ typeCode: written, type, section41, status }: Register): FoundRight | undefined {
  const said = { by: 'register', type: type ?? '' } as const;
  if (status && !isOpen(status)) return { right: 'not-known', said };
  const approval = section41?.trim().toLowerCase();
  if (approval === 'approved') return { right: 'approved', said };
  // The register's own file writes "07".
  const typeCode = written?.replace(/^0+/, '');
  if (!typeCode) return undefined;
  if (onList.has(typeCode)) return { right: 'listed', said };
  if (byApproval.has(typeCode) && approval === 'not approved') return { right: 'not-listed', said };
  return { right: 'not-known', said };
}

/** The pack says kinds in words; only words that name a kind of the list count. */
function ofPack({ type, status }: Place): FoundRight | undefined {
  if (!type || !isOpen(status) || unsureKind.test(type) || !statedKind.test(type)) return undefined;
  return { right: 'listed', said: { by: 'pack', type } };
}
