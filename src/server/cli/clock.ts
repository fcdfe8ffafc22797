import { readFile } from 'node:fs/promises';
import type { TFunction } from 'i18next';
import { londonDate } from '../../domain/calendar-date.ts';
import type { Deadline } from '../../domain/clocks/deadline.ts';
import { workOut } from '../../domain/clocks/work-out.ts';
import { readClockFile } from './clock-file.ts';
import { clockWords, counted } from './counted.ts';

/** A deadline as `waymark clock` and `waymark show` print it (design §8). */
export function printedDeadline(deadline: Deadline, t: TFunction = clockWords()) {
  const { id, due, also, working: _parts, basis, source, checked, status, ...rest } = deadline;
  return { id, due, ...(also ? { also } : {}), counted: counted(deadline, t), basis, status, source, checked, ...rest };
}

/**
 * `waymark clock <file.json>`: prints the deadlines of the events in the file as JSON.
 * Exit code 0, or 2 for a file it cannot use, with every fault named on stderr and nothing on stdout.
 */
export async function runClock(path: string): Promise<number> {
  const t = clockWords();
  const content = await contentOf(path);
  if (!content.ok) return wrong(path, [t(`file.${content.fault}`)]);
  const read = readClockFile(content.text, t);
  if (!read.ok) return wrong(path, read.faults);
  const { today = londonDate(new Date()), child, events } = read.file;
  const deadlines = workOut({ today, ...(child ? { child } : {}), events });
  const printed = { deadlines: deadlines.map((deadline) => printedDeadline(deadline, t)) };
  process.stdout.write(`${JSON.stringify(printed, null, 2)}\n`);
  return 0;
}

async function contentOf(
  path: string,
): Promise<{ ok: true; text: string } | { ok: false; fault: 'no-such-file' | 'not-readable' }> {
  try {
    return { ok: true, text: await readFile(path, 'utf8') };
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    return { ok: false, fault: code === 'ENOENT' ? 'no-such-file' : 'not-readable' };
  }
}

function wrong(path: string, faults: string[]): 2 {
  process.stderr.write(faults.map((fault) => `${path}: ${fault}\n`).join(''));
  return 2;
}
