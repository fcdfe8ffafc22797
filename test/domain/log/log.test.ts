import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from '../../../src/domain/calendar-date.ts';
import { logAsCsv, logAsText, type WrittenLine, writeLog } from '../../../src/domain/log/export-log.ts';
import { nextRung, rungs } from '../../../src/domain/log/ladder.ts';
import { byMonth, logLines } from '../../../src/domain/log/log-lines.ts';
import { promiseState, replyTimer } from '../../../src/domain/log/promise-state.ts';
import { searchLog } from '../../../src/domain/log/search-log.ts';
import type { LetterBody } from '../../../src/domain/records/letter-records.ts';
import { type LogEntry, logEntryBodySchema } from '../../../src/domain/records/log-records.ts';
import type { MessageBody } from '../../../src/domain/records/message-records.ts';

const day = calendarDate;
const entry = (id: string, over: Partial<Record<keyof LogEntry, unknown>> = {}) => ({
  id,
  body: logEntryBodySchema.parse({
    child: 'sam',
    date: '2026-03-05',
    how: 'call',
    who: 'Anna',
    said: '',
    promises: [],
    files: [],
    madeAt: '2026-03-05T10:00:00Z',
    ...over,
  }),
});
const letter = (id: string, over: Partial<LetterBody> = {}): { id: string; body: LetterBody } => ({
  id,
  body: {
    child: 'sam',
    template: 'complain-1',
    subject: 'A complaint',
    to: 'The council',
    text: 'The plan is late.',
    state: 'sent',
    sentOn: day('2026-03-20'),
    law: [],
    madeOn: day('2026-03-19'),
    ...over,
  },
});
const message = (id: string, at: string): { id: string; body: MessageBody } => ({
  id,
  body: { from: 'family', child: 'ref', topic: 'question', text: 'Where is it?', at },
});
const none = { entries: [], letters: [], messages: [] };

describe('the log', () => {
  it('shows entries, letters sent and messages in one list, newest first, the same on every phone', () => {
    const records = {
      entries: [
        entry('morning', { time: '09:00' }),
        entry('no-hour', { madeAt: '2026-03-06T08:00:00Z' }),
        entry('afternoon', { time: '15:30' }),
        entry('away', { binned: true }),
      ],
      letters: [letter('sent'), letter('draft', { state: 'draft', sentOn: undefined })],
      // Half past eleven at night in Greenwich is the next day in London's summer.
      messages: [message('night', '2026-06-30T23:30:00Z')],
    };
    const ids = ['night', 'sent', 'afternoon', 'morning', 'no-hour'];
    expect(logLines(records).map(({ id }) => id)).toEqual(ids);
    const turned = { ...records, entries: records.entries.toReversed() };
    expect(logLines(turned).map(({ id }) => id)).toEqual(ids);
    expect(byMonth(logLines(records)).map(({ month, lines }) => [month, lines.length])).toEqual([
      ['2026-07', 1],
      ['2026-03', 4],
    ]);
  });

  it('finds words anywhere in it, with and without accents and capitals, in any order', () => {
    const lines = logLines({
      entries: [
        entry('a', { who: 'Zoë Brown', said: 'About the panel', promises: [{ id: 'p', text: 'Send the minutes' }] }),
        entry('b', { who: 'Anna', earlier: [{ text: 'taxi', madeAt: 'x' }] }),
      ],
      letters: [letter('l')],
      messages: [message('m', '2026-01-01T10:00:00Z')],
    });
    const search = searchLog(lines);
    const ids = (words: string) => search(words).map(({ id }) => id);
    expect(ids('zoe PANEL')).toEqual(['a']);
    expect(ids('minutes brown')).toEqual(['a']);
    expect(ids('taxi')).toEqual(['b']);
    expect(ids('complaint')).toEqual(['l']);
    expect(ids('where')).toEqual(['m']);
    expect(ids('panel complaint')).toEqual([]);
    expect(ids('  ')).toHaveLength(4);
  });
});

describe('promises and answers', () => {
  const today = day('2026-03-10');
  it('are open, due, late, kept or kept late', () => {
    const state = (by?: string, kept?: string) =>
      promiseState({ id: 'p', text: 'x', ...(by && { by: day(by) }), ...(kept && { kept: day(kept) }) }, today);
    expect([
      state(),
      state('2026-03-11'),
      state('2026-03-10'),
      state('2026-03-09'),
      state('2026-03-09', '2026-03-09'),
      state('2026-03-09', '2026-03-10'),
      state(undefined, '2026-03-10'),
    ]).toEqual(['open', 'open', 'due-today', 'late', 'kept', 'kept-late', 'kept']);
  });

  it('count the days since the family asked, and stop when the answer is there', () => {
    const timer = (replyBy?: string, answered?: string) => replyTimer(entry('e', { replyBy, answered }).body, today);
    expect(timer()).toBeUndefined();
    expect(timer('2026-03-10')).toEqual({ state: 'waiting', by: '2026-03-10', days: 5 });
    expect(timer('2026-03-09')).toEqual({ state: 'late', by: '2026-03-09', days: 5 });
    expect(timer('2026-03-09', '2026-03-08')).toEqual({ state: 'answered', by: '2026-03-09', days: 3 });
  });
});

describe('who to turn to next', () => {
  it('is the first, then the one above the highest tried, then nobody', () => {
    expect(nextRung([])).toBe('coordinator');
    expect(nextRung(['coordinator'])).toBe('team-lead');
    expect(nextRung(['resolution'])).toBe('complaint');
    expect(nextRung(rungs.map(({ id }) => id))).toBeUndefined();
  });
});

describe('the record to take away', () => {
  const columns = {
    number: 'No',
    date: 'Date',
    day: 'Day',
    time: 'Time',
    how: 'How',
    who: 'Who',
    said: 'Said',
    promises: 'Promised',
    replyBy: 'Answer by',
    files: 'Files',
  };
  const line = (over: Partial<WrittenLine> = {}): WrittenLine => ({
    number: 1,
    date: '2026-03-05',
    day: 'Thursday 5 March 2026',
    time: '',
    how: 'Call',
    who: 'Anna',
    said: '',
    promises: '',
    replyBy: '',
    files: '',
    ...over,
  });

  it('is numbered from the oldest', () => {
    const lines = logLines({ ...none, entries: [entry('new', { date: '2026-04-01' }), entry('old')] });
    const written = writeLog(lines, (one, number) => line({ number, who: one.id }));
    expect(written.map(({ number, who }) => [number, who])).toEqual([
      [1, 'old'],
      [2, 'new'],
    ]);
  });

  it('comes back from a table word for word, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string())), (texts) => {
        const safe = texts.map(([who, said]) => [`w${who}`, `s,"\r\n${said}`] as const);
        const csv = logAsCsv(
          safe.map(([who, said]) => line({ who, said })),
          columns,
        );
        const rows: Record<string, string>[] = parse(csv, { columns: true, bom: true, record_delimiter: '\r\n' });
        expect(rows.map((row) => [row.Who, row.Said])).toEqual(safe.map(([who, said]) => [who, said]));
      }),
    );
  });

  it('never makes a spreadsheet carry out what somebody wrote', () => {
    for (const start of ['=', '+', '-', '@', '\t', '\r']) {
      const [, row = ''] = logAsCsv([line({ said: `${start}HYPERLINK("x")` })], columns).split(/\r\n(?=1,)/);
      expect(row).toContain(`'${start}HYPERLINK`);
    }
  });

  it('reads as plain text, with nothing empty in it', () => {
    const text = logAsText(
      'Sam: calls',
      [line({ time: '09:30', said: 'Hello.', promises: 'Ring back' }), line()],
      columns,
    );
    expect(text).toBe(
      'Sam: calls\n\n1. Thursday 5 March 2026 · 09:30 · Call · Anna\nHello.\nPromised: Ring back\n\n1. Thursday 5 March 2026 · Call · Anna\n',
    );
  });
});
