import type { CalendarDate } from '../../domain/calendar-date.ts';
import { type FaultReason, type ImportFault, kindOf } from './import-fault.ts';
import { type Read, readCode, readDate, readYear, readYesNo } from './read-value.ts';
import type { RawRow } from './sen2-tree.ts';

/**
 * Reads the fields of one row and lists each that cannot be read. A blank field is `undefined`.
 * `must` says that the return does not allow a blank here.
 */
export function rowReader(row: RawRow, faults: ImportFault[]) {
  function say(field: string, reason: FaultReason, into: ImportFault[] = faults) {
    const at = row.fields.get(field);
    into.push({ file: row.file, line: at?.line ?? row.line, field, kind: kindOf(at?.text), reason });
  }
  function read<T>(field: string, how: (text: string) => Read<T>, must: boolean, into?: ImportFault[]): T | undefined {
    const text = row.fields.get(field)?.text;
    if (text === undefined) {
      if (must) say(field, 'wanted', into);
      return undefined;
    }
    const value = how(text);
    if (!value.ok) say(field, value.reason, into);
    return value.ok ? value.value : undefined;
  }
  return {
    say,
    date: (field: string, must = false): CalendarDate | undefined => read(field, readDate, must),
    year: (field: string, must = false) => read(field, readYear, must),
    yes: (field: string) => read(field, readYesNo, false) === true,
    code: <T>(field: string, codes: Readonly<Record<string, T>>, must = false, into?: ImportFault[]): T | undefined =>
      read(field, (text) => readCode(text, codes), must, into),
    text: (field: string): string | undefined => row.fields.get(field)?.text,
  };
}
