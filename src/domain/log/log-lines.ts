import { type CalendarDate, londonDate } from '../calendar-date.ts';
import type { LetterBody } from '../records/letter-records.ts';
import type { LogEntry } from '../records/log-records.ts';
import type { MessageBody } from '../records/message-records.ts';

type Line = { id: string; date: CalendarDate; time?: string | undefined; order: string };

/** One line of the log: what the family wrote down, and what went through the app by itself. */
export type LogLine = Line &
  (
    | { kind: 'entry'; entry: LogEntry }
    | { kind: 'letter'; letter: LetterBody }
    | { kind: 'message'; message: MessageBody }
  );

type Kept<Body> = { id: string; body: Body };

export type LogRecords = {
  entries: readonly Kept<LogEntry>[];
  letters: readonly Kept<LetterBody>[];
  messages: readonly Kept<MessageBody>[];
};

/** Everything in one list, newest first. What was put away, and letters that were not sent, are left out. */
export function logLines({ entries, letters, messages }: LogRecords): LogLine[] {
  const lines: LogLine[] = [
    ...entries
      .filter(({ body }) => !body.binned)
      .map(
        ({ id, body }): LogLine => ({
          kind: 'entry',
          id,
          entry: body,
          date: body.date,
          time: body.time,
          order: body.madeAt,
        }),
      ),
    ...letters.flatMap(({ id, body }): LogLine[] =>
      body.state === 'sent' && body.sentOn
        ? [{ kind: 'letter', id, letter: body, date: body.sentOn, order: body.sentOn }]
        : [],
    ),
    ...messages.map(({ id, body }): LogLine => {
      const date = londonDate(new Date(body.at));
      return { kind: 'message', id, message: body, date, order: body.at };
    }),
  ];
  return lines.sort((a, b) => compare(b, a));
}

/** By day, then by the clock where it was written down, then by when it was written, so that the order never jumps. */
function compare(a: LogLine, b: LogLine): number {
  for (const key of ['date', 'time', 'order', 'id'] as const) {
    const [one, other] = [a[key] ?? '', b[key] ?? ''];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** `YYYY-MM` with its lines, in the order given. */
export function byMonth(lines: readonly LogLine[]): { month: string; lines: LogLine[] }[] {
  const months = new Map<string, LogLine[]>();
  for (const line of lines) {
    const month = line.date.slice(0, 7);
    const found = months.get(month);
    if (found) found.push(line);
    else months.set(month, [line]);
  }
  return [...months].map(([month, ofMonth]) => ({ month, lines: ofMonth }));
}
