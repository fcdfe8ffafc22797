import type { LogLine } from './log-lines.ts';

/** One entry of the record as people read it: every value in words already. */
export type WrittenLine = {
  number: number;
  date: string;
  day: string;
  time: string;
  how: string;
  who: string;
  said: string;
  promises: string;
  replyBy: string;
  files: string;
};

export type Writer = (line: LogLine, number: number) => WrittenLine;

/** Oldest first and numbered, as a record is read. */
export function writeLog(lines: readonly LogLine[], write: Writer): WrittenLine[] {
  return lines.toReversed().map((line, at) => write(line, at + 1));
}

export type Columns = Record<keyof WrittenLine, string>;

/**
 * A table other programs read (RFC 4180), with the mark by which Excel knows UTF-8. A cell that a spreadsheet would
 * carry out as a formula is led by an apostrophe: https://owasp.org/www-community/attacks/CSV_Injection
 */
export function logAsCsv(lines: readonly WrittenLine[], columns: Columns): string {
  const keys = Object.keys(columns) as (keyof WrittenLine)[];
  const rows = [keys.map((key) => columns[key]), ...lines.map((line) => keys.map((key) => String(line[key])))];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Plain text to read anywhere. What is empty is left out. */
export function logAsText(title: string, lines: readonly WrittenLine[], columns: Columns): string {
  const parts = lines.map((line) => {
    const head = [`${line.number}. ${line.day}`, line.time, line.how, line.who].filter(Boolean).join(' · ');
    const rest = (['promises', 'replyBy', 'files'] as const).flatMap((key) =>
      line[key] ? [`${columns[key]}: ${line[key]}`] : [],
    );
    return [head, line.said, ...rest].filter(Boolean).join('\n');
  });
  return `${[title, ...parts].join('\n\n')}\n`;
}
