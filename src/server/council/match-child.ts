import { createHmac } from 'node:crypto';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type ImportFault, kindOf } from './import-fault.ts';
import { readDate } from './read-value.ts';
import type { RawRow } from './sen2-tree.ts';
import { readUpn } from './upn.ts';

/** What tells who a row is about. It lives in memory only; the database has keyed hashes. */
export type Identity = { upn?: string | undefined; surname: string; forename: string; born: CalendarDate };

/** Letters that NFKD leaves whole. */
const folds: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** "O’Néill-Smith" and "ONEILL SMITH" are one name: two systems seldom spell a child alike. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[ßæœøłđðþı]/g, (letter) => folds[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Keyed (HMAC-SHA-256), so that the table cannot be searched by trying all UPNs or birthdays without the key. */
export function hashUpn(matchKey: string, upn: string): string {
  return createHmac('sha256', matchKey).update(`upn:${upn}`).digest('base64url');
}

export function hashName(matchKey: string, { surname, forename, born }: Identity): string {
  return createHmac('sha256', matchKey)
    .update(`name:${foldName(surname)}:${foldName(forename)}:${born}`)
    .digest('base64url');
}

export type Enrolled = {
  ref: string;
  match_upn: string | null;
  match_name: string;
  forename: string;
  born: string | null;
};

export type Matched =
  | { ref: string; by: 'upn' | 'name' }
  /** The same child, with another birth date. */
  | { ref: string; by: 'upn'; bornDiffers: true }
  | 'nobody'
  | 'several'
  | 'upn-of-another'
  /** One name and birth date, two UPNs: not the child, unless a council gave them a new number. */
  | { nobodyBut: readonly string[] };

/**
 * By UPN where both sides have one, else by surname, first name and birth date. Two different UPNs are two children,
 * however alike the names; two children whom one name fits are nobody's, and so is a UPN with the first name and birth
 * date of somebody else (a sibling's, copied), because a wrong guess shows a family another family's record.
 */
export function matcher(matchKey: string, enrolled: readonly Enrolled[]) {
  const byUpn = new Map<string, Enrolled>();
  const byName = new Map<string, Enrolled[]>();
  for (const child of enrolled) {
    if (child.match_upn !== null) byUpn.set(child.match_upn, child);
    byName.set(child.match_name, [...(byName.get(child.match_name) ?? []), child]);
  }
  return {
    match(upn: string | undefined, name: Omit<Identity, 'upn'> | undefined): Matched {
      const direct = upn === undefined ? undefined : byUpn.get(hashUpn(matchKey, upn));
      if (direct) return sameChild(direct, name);
      const alike = name ? (byName.get(hashName(matchKey, name)) ?? []) : [];
      const [one, another] = upn === undefined ? alike : alike.filter((child) => child.match_upn === null);
      if (!one) return alike.length > 0 ? { nobodyBut: alike.map(({ ref }) => ref) } : 'nobody';
      return another ? 'several' : { ref: one.ref, by: 'name' };
    },
    /** Whether somebody of whom the return does not say everything may be one of the enrolled children. */
    mayBeEnrolled: (upn: string | undefined, { forename, born }: Partial<Identity>) =>
      enrolled.some(
        (child) =>
          (upn === undefined || child.match_upn === null) &&
          (forename === undefined || foldName(forename) === foldName(child.forename)) &&
          (born === undefined || child.born === null || born === child.born),
      ),
  };
}

function sameChild({ ref, forename, born }: Enrolled, name: Omit<Identity, 'upn'> | undefined): Matched {
  if (!name || born === null || born === name.born) return { ref, by: 'upn' };
  const isNamedAlike = foldName(forename) === foldName(name.forename);
  return isNamedAlike ? { ref, by: 'upn', bornDiffers: true } : 'upn-of-another';
}

export type MatchedPerson = { ref: string; by: 'upn' | 'name'; person: RawRow };

/** A row that may be that of one of these children; worth a word only while the return has no other row for them. */
export type Unsure = { refs: readonly string[]; warning: ImportFault };

/** Decides for each person of a return whose they are, and lists what keeps it from being told. */
export function personMatcher(matchKey: string, enrolled: readonly Enrolled[]) {
  const { match, mayBeEnrolled } = matcher(matchKey, enrolled);
  const matched: MatchedPerson[] = [];
  const faults: ImportFault[] = [];
  const warnings: ImportFault[] = [];
  const unsure: Unsure[] = [];
  function wanted(person: RawRow): boolean {
    const upnField = person.fields.get('UPN');
    const upn = upnField && readUpn(upnField.text);
    const usable = upn?.ok ? upn.value : undefined;
    const problems: ImportFault[] = [];
    const { surname, forename, born } = readName(person, problems);
    const found = match(usable, surname && forename && born ? { surname, forename, born } : undefined);
    const where = { file: person.file, line: person.line, kind: kindOf(upnField?.text) };
    if (found === 'several') warnings.push({ ...where, reason: 'two-children-fit' });
    if (found === 'upn-of-another') warnings.push({ ...where, field: 'UPN', reason: 'upn-of-another' });
    if (typeof found === 'object' && 'nobodyBut' in found) {
      unsure.push({ refs: found.nobodyBut, warning: { ...where, field: 'UPN', reason: 'other-upn' } });
      return false;
    }
    // Somebody who cannot be told apart might be an enrolled child: that may not be passed over.
    const isAbout = typeof found === 'object' || (found === 'nobody' && mayBeEnrolled(usable, { forename, born }));
    if (isAbout) faults.push(...problems);
    if (typeof found !== 'object') return false;
    if (upn && !upn.ok) warnings.push({ ...where, line: upnField.line, field: 'UPN', reason: 'upn-not-usable' });
    if ('bornDiffers' in found) {
      const field = 'PersonBirthDate';
      const at = person.fields.get(field);
      warnings.push({ ...where, line: at?.line ?? person.line, field, kind: kindOf(at?.text), reason: 'born-differs' });
    }
    matched.push({ ref: found.ref, by: found.by, person });
    return true;
  }
  return { wanted, matched, faults, warnings, unsure };
}

function readName(person: RawRow, faults: ImportFault[]): Partial<Identity> {
  const { file, line, fields } = person;
  const [surname, forename] = ['Surname', 'Forename'].map((field) => {
    const text = fields.get(field)?.text;
    if (text === undefined) faults.push({ file, line, field, kind: kindOf(text), reason: 'wanted' });
    return text;
  });
  const bornField = fields.get('PersonBirthDate');
  const born = bornField && readDate(bornField.text);
  if (!born?.ok) {
    const reason = born ? born.reason : 'wanted';
    faults.push({
      file,
      line: bornField?.line ?? line,
      field: 'PersonBirthDate',
      kind: kindOf(bornField?.text),
      reason,
    });
  }
  return { ...(surname && { surname }), ...(forename && { forename }), ...(born?.ok && { born: born.value }) };
}

/** One child's persons: by UPN if any was; two found by name alone cannot both be right, so neither is taken. */
export function settle(matched: readonly MatchedPerson[]): {
  children: Map<string, RawRow[]>;
  warnings: ImportFault[];
} {
  const children = new Map<string, RawRow[]>();
  const warnings: ImportFault[] = [];
  for (const [ref, persons] of Map.groupBy(matched, (one) => one.ref)) {
    const sure = persons.filter((one) => one.by === 'upn');
    const taken = sure.length > 0 ? sure : persons.length === 1 ? persons : [];
    for (const { person } of persons.slice(1)) {
      warnings.push({ file: person.file, line: person.line, kind: { of: 'row' }, reason: 'same-child-twice' });
    }
    if (taken.length > 0)
      children.set(
        ref,
        taken.map((one) => one.person),
      );
  }
  return { children, warnings };
}
