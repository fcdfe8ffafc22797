import { type FaultReason, type ImportFault, kindOf, type ValueKind } from '../council/import-fault.ts';
import { cleanText } from './clean-text.ts';
import type { FaultList } from './fault-list.ts';

/** A value as somebody's file tells it, and where it stands: a column, or a path in JSON. */
export type Told = { field: string; value: unknown };

/** One row while it is read. */
export type RowReading = {
  /** Told; the rest of the row is used. */
  warn(told: Told, reason: FaultReason, allowed?: readonly unknown[]): void;
  /** Told; the row is not used, and what was known before stays. */
  leaveOut(told: Told, reason: FaultReason): void;
  isLeftOut(): boolean;
};

export function rowReading(place: Pick<ImportFault, 'file' | 'line'>, warnings: FaultList): RowReading {
  let leftOut = false;
  const warn = ({ field, value }: Told, reason: FaultReason, allowed?: readonly unknown[]) =>
    warnings.add({ ...place, field, kind: kindOfValue(value), reason, ...(allowed && { allowed }) });
  return {
    warn,
    leaveOut(told, reason) {
      leftOut = true;
      warn(told, reason);
    },
    isLeftOut: () => leftOut,
  };
}

function kindOfValue(value: unknown): ValueKind {
  if (value === undefined || value === null) return { of: 'absent' };
  if (typeof value === 'string') return value.length > 1000 ? { of: 'text', count: value.length } : kindOf(value);
  if (typeof value === 'number' || typeof value === 'boolean') return kindOf(String(value));
  return { of: 'list' };
}

/** Longer than anything a person wrote; not looked into. */
const longestRaw = 200_000;
const longestWord = 1000;
const longestProse = 20_000;

/** A line of plain words, or with `prose` its paragraphs; `undefined` where there are none. */
export function readText(row: RowReading, told: Told, { prose = false } = {}): string | undefined {
  const { value } = told;
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') {
    row.warn(told, 'not-a-value');
    return undefined;
  }
  if (value.length > longestRaw) {
    row.leaveOut(told, 'too-much-for-row');
    return undefined;
  }
  const { text, had } = cleanText(value, prose);
  for (const reason of had) row.warn(told, reason);
  if (text.length > (prose ? longestProse : longestWord)) row.leaveOut(told, 'too-much-for-row');
  return text === '' ? undefined : text;
}

/** All that say something, each once. */
export function allTexts(row: RowReading, several: readonly Told[], options = {}): string[] {
  return [...new Set(several.flatMap((told) => readText(row, told, options) ?? []))];
}
