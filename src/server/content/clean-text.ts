import type { FaultReason } from '../council/import-fault.ts';
import { plainHtml } from './plain-html.ts';

/** All but the tab and the ends of lines. */
const controls = /[^\P{Cc}\t\n\r]/gu;
/** Signs that turn the order of words round: https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;
const unseen = /[\u200b\u2060\ufeff]/g;
/** What a spreadsheet would work out: https://owasp.org/www-community/attacks/CSV_Injection. Phone numbers are none. */
const formula = /^=|^[@+-](?![\d\s()-]*$)\S*[(|!]/;

export type Cleaned = { text: string; had: FaultReason[] };

/**
 * Somebody else's text as plain words to keep: no HTML, no characters that no screen shows, no half characters. `had`
 * says what was there and must be told. With `lines` its lines stay.
 */
export function cleanText(raw: string, lines = false): Cleaned {
  const { text: words, had: html } = plainHtml(raw);
  const had: FaultReason[] = html ? [html] : [];
  if (!words.isWellFormed() || words.includes('\ufffd')) had.push('not-text');
  const whole = words.replace(/\p{Surrogate}/gu, '');
  const shown = whole.replace(controls, '');
  if (shown !== whole) had.push('control-characters');
  const straight = shown.replace(turning, '');
  if (straight !== shown) had.push('turns-words');
  const text = spaced(straight.replace(unseen, ''), lines);
  if (formula.test(text)) had.push('formula');
  return { text, had };
}

function spaced(text: string, lines: boolean): string {
  if (!lines) return text.replace(/\s+/g, ' ').trim();
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
