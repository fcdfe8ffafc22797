import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { londonDate } from '../../../src/domain/calendar-date.ts';
import { runClock } from '../../../src/server/cli/clock.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'waymark-clock-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function clock(content: unknown, name = 'case.json') {
  const path = join(folder, name);
  if (content !== undefined) await writeFile(path, typeof content === 'string' ? content : JSON.stringify(content));
  const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  const code = await runClock(path);
  const said = (spy: typeof out) => spy.mock.calls.map(([text]) => String(text)).join('');
  const [stdout, stderr] = [said(out), said(err)];
  out.mockRestore();
  err.mockRestore();
  return {
    code,
    stdout,
    faults: stderr
      .trimEnd()
      .split('\n')
      .map((line) => line.replace(`${path}: `, '')),
  };
}

const request = { type: 'request-received', date: '2026-01-05' };

describe('waymark clock', () => {
  it('prints each deadline with its working, basis, source and status', async () => {
    const { code, stdout } = await clock({
      today: '2026-02-20',
      child: {},
      note: 'ignored',
      events: [{ ...request, extra: 1 }],
    });
    expect(code).toBe(0);
    const { deadlines } = JSON.parse(stdout);
    expect(deadlines).toHaveLength(3);
    expect(deadlines[0]).toMatchObject({
      id: 'decide-to-assess',
      due: '2026-02-16',
      counted: '6 weeks from Monday 5 January 2026; the last day is Monday 16 February 2026',
      basis: 'SEND Regulations 2014, regulations 4(1) and 5(1)',
      status: 'late',
      from: { type: 'request-received', date: '2026-01-05' },
      actor: 'council',
    });
  });

  it('turns an instant into its day in London', async () => {
    const dues = async (date: string) =>
      JSON.parse((await clock({ today: '2026-03-01', events: [{ ...request, date }] })).stdout).deadlines[0].from.date;
    expect(await dues('2026-03-29T23:30:00Z')).toBe('2026-03-30');
    expect(await dues('2026-01-29T23:30:00Z')).toBe('2026-01-29');
    expect(await dues('2026-01-30T00:30:00+01:00')).toBe('2026-01-29');
    expect(await dues('2026-07-01T23:30:00')).toBe('2026-07-01');
  });

  it('judges by today in London when the file does not say', async () => {
    const { stdout } = await clock({ events: [{ ...request, date: londonDate(new Date()) }] });
    expect(JSON.parse(stdout).deadlines[0].status).toBe('upcoming');
  });

  it('reads a file with a byte order mark, and one with no events at all', async () => {
    expect((await clock(`\uFEFF${JSON.stringify({ events: [] })}`)).stdout).toBe('{\n  "deadlines": []\n}\n');
  });
});

describe('a wrong file', () => {
  it('gets every fault with its place, exit code 2, and nothing on stdout', async () => {
    const { code, stdout, faults } = await clock({
      today: '2026-02-30',
      child: { born: 'May' },
      events: [
        { type: 'request-received', date: '2026-02-30' },
        { type: 'request-received' },
        { type: 'reqest', date: '2026-01-05' },
        { date: '2026-01-05' },
        'request',
        { type: 'decision-sent', date: '2026-01-05', about: 'refused' },
        { type: 'advice-requested', date: '2026-01-05', 'school-closure': { closes: '2026-07-32' } },
        { type: 'phase-transfer', kind: 'primary-to-secondary' },
        { type: 'phase-transfer', kind: 'post-16-to-post-16', year: 2027 },
        { type: 'request-received', date: '2026-02-30T10:00:00Z' },
        { type: 'complaint-made', date: '2026-01-05', stage: 3 },
        { type: 'request-received', date: 20260105 },
        { type: 'exception', step: 'final_plan', reason: 'absent' },
        { type: 'exception', step: 'final-plan', dates: ['2026-04-31'] },
      ],
    });
    expect([code, stdout]).toEqual([2, '']);
    expect(faults).toEqual([
      'today: "2026-02-30" is not a real day. Use YYYY-MM-DD.',
      'child.born: "May" is not a real day. Use YYYY-MM-DD.',
      'events[0].date: "2026-02-30" is not a real day. Use YYYY-MM-DD.',
      'events[1].date: is missing',
      'events[2].type: "reqest" is not an event Waymark knows',
      'events[3].type: is missing',
      'events[4]: must be an object',
      expect.stringMatching(/^events\[5\]\.about: "refused" is not one of assess-refused, plan-refused/),
      'events[6].school-closure.closes: "2026-07-32" is not a real day. Use YYYY-MM-DD.',
      'events[6].school-closure.reopens: is missing',
      'events[7].year: is missing',
      'events[8].date: is missing',
      'events[9].date: "2026-02-30T10:00:00Z" is not a real day. Use YYYY-MM-DD.',
      'events[10].stage: 3 is not one of 1, 2',
      'events[11].date: 20260105 is not a real day. Use YYYY-MM-DD.',
      expect.stringMatching(/^events\[12\]\.step: "final_plan" is not one of decide-to-assess, /),
      'events[13].dates: ["2026-04-31"] is not right here',
    ]);
  });

  it.each([
    ['[]', 'must be an object'],
    ['null', 'must be an object'],
    ['{}', 'events: is missing'],
    ['{"events": {}}', 'events: must be a list'],
    ['{"events": [}', 'is not JSON'],
    ['', 'is not JSON'],
    ['{"events": [], "child": "Sam"}', 'child: "Sam" is not right here'],
  ])('%s is refused: %s', async (content, fault) => {
    const { code, stdout, faults } = await clock(content);
    expect([code, stdout, faults.length]).toEqual([2, '', 1]);
    expect(faults[0]).toContain(fault);
  });

  it('that is not there is said to be missing, a folder cannot be read', async () => {
    expect((await clock(undefined, 'nowhere.json')).faults).toEqual(['there is no such file']);
    expect(await clock(undefined, '')).toMatchObject({ code: 2, stdout: '', faults: ['the file cannot be read'] });
  });
});
