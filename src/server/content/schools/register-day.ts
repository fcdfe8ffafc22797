import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isCalendarDate, londonDate } from '../../../domain/calendar-date.ts';

export type RegisterDay = { day: string; from: 'asked' | 'name' | 'file' };

/** The day the register says what it says: as asked, else by the file's own name, else the day the file was written. */
export async function registerDay(path: string, asked: string | undefined): Promise<RegisterDay> {
  if (asked !== undefined) return { day: asked, from: 'asked' };
  const [, year, month, day] = /edubasealldata(\d{4})(\d{2})(\d{2})/i.exec(basename(path)) ?? [];
  const named = `${year}-${month}-${day}`;
  if (isCalendarDate(named)) return { day: named, from: 'name' };
  return { day: londonDate((await stat(path)).mtime), from: 'file' };
}
