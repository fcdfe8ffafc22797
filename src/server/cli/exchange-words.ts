import { readFileSync, writeFileSync } from 'node:fs';
import { londonDate } from '../../domain/calendar-date.ts';
import { type Language, languageOf } from '../../domain/languages/languages.ts';
import { type Exchange, exchangeSchema } from '../languages/exchange-file.ts';
import type { ImportedWords, Signed } from '../languages/import-words.ts';
import { readXliff, writeXliff } from '../languages/xliff.ts';
import type { CommandInput, ExitCode } from './command.ts';

/** How many texts stand in which state, in one line. */
export const counted = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([state, count]) => `${state} ${count}`)
    .join(', ');

/** Writes what goes to a translator. */
export function writeExchange(
  { flags, out: { say, print } }: CommandInput,
  exchange: Exchange,
  place: string,
): ExitCode {
  writeFileSync(place, flags.includes('xliff') ? writeXliff(exchange) : `${JSON.stringify(exchange, null, 2)}\n`);
  print(say('languages.exported', { count: exchange.units.length }));
  return 0;
}

/** Reads a translator's file, hands it to `take`, and tells what came of it. */
export function readExchange(
  { flags, options: { by = '' }, out: { say, print, complain } }: CommandInput,
  { language, place }: { language: Language; place: string },
  take: (exchange: Exchange, check: Signed) => ImportedWords,
): ExitCode {
  if (!/^[\p{L}\w.-]{1,20}$/u.test(by)) {
    complain(say('languages.by'));
    return 2;
  }
  const text = readFileSync(place, 'utf8');
  const exchange = /^\s*</.test(text) ? readXliff(text) : exchangeSchema.safeParse(JSON.parse(text)).data;
  if (!exchange || languageOf(exchange.language) !== language) {
    complain(say('languages.not-it', { tag: language.tag }));
    return 1;
  }
  const done = take(exchange, flags.includes('checked') ? { by, on: londonDate(new Date()) } : undefined);
  if (!done.ok) {
    for (const fault of done.faults) complain(say('languages.wrong', { tag: language.tag, ...fault }));
    complain(say('languages.refused'));
    return 1;
  }
  for (const key of done.stale) complain(say('languages.stale', { key }));
  print(say('languages.imported', { written: done.written, checked: done.checked }));
  return 0;
}
