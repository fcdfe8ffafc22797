import type { Language } from './languages.ts';
import { staysEnglish } from './levels.ts';
import { isPluralForm, type WordUnit } from './word-units.ts';

export type WordFault = { key: string; fault: FaultKind; detail: string };
export type FaultKind =
  | 'unknown-key'
  | 'stays-english'
  | 'forms'
  | 'list-length'
  | 'empty'
  | 'placeholders'
  | 'tags'
  | 'brackets'
  | 'digits'
  | 'numbers'
  /** Only worth a look, never a reason to refuse. */
  | 'unchanged'
  | 'long';

export const isOnlyWorthALook = ({ fault }: WordFault): boolean => fault === 'unchanged' || fault === 'long';

const allOf = (text: string, pattern: RegExp): string =>
  [...text.matchAll(pattern)]
    .map(([one]) => one)
    .sort()
    .join(' ');
const placeholders = (text: string): string => allOf(text.replace(/\s+(?=\}\})|(?<=\{\{)\s+/g, ''), /\{\{[^}]*\}\}/g);
const withoutCount = (names: string): string => names.replace(/\{\{(?:count|n)\}\} ?/g, '').trim();
const tags = (text: string): string => allOf(text, /<\/?[\w-]+>/g);
/** Phone numbers, years, ages of three figures: what a slip in would cost most. Spaces inside may differ. */
const numbers = (text: string): string => allOf(text.replace(/(?<=\d)[\s\u00a0\u202f](?=\d)/g, ''), /\d{3,}/g);
/** Bengali, Gujarati, Arabic and other figures: dates and numbers stand in Latin ones everywhere. */
const otherDigits = /(?![0-9])\p{Nd}/u;

/** What is wrong with one language's words beside the English, key by key. Keys it lacks are no fault: English shows. */
export function wordFaults(
  english: ReadonlyMap<string, WordUnit>,
  local: ReadonlyMap<string, WordUnit>,
  language: Language,
): WordFault[] {
  return [...local].flatMap(([key, unit]) => {
    const source = english.get(key);
    if (staysEnglish(key)) return [{ key, fault: 'stays-english' as const, detail: '' }];
    if (!source) return [{ key, fault: 'unknown-key' as const, detail: '' }];
    return [...shapeFaults(key, source, unit, language), ...textFaults(key, source, unit, language)];
  });
}

function shapeFaults(key: string, source: WordUnit, unit: WordUnit, { plurals }: Language): WordFault[] {
  const forms = Object.keys(unit.texts);
  if (source.kind !== unit.kind) return [{ key, fault: 'forms', detail: `${unit.kind}, not ${source.kind}` }];
  if (source.kind === 'list') {
    const length = Object.keys(source.texts).length;
    return forms.length === length ? [] : [{ key, fault: 'list-length', detail: `${forms.length}, not ${length}` }];
  }
  if (source.kind === 'text') return [];
  // `_zero` of i18next is said for nought in any language, whether its grammar has a form for it or not.
  const wanted = new Set<string>([...plurals, ...(source.texts.zero === undefined ? [] : ['zero'])]);
  const missing = [...wanted].filter((form) => !forms.includes(form));
  const foreign = forms.filter((form) => !wanted.has(form));
  const detail = [...missing.map((form) => `no _${form}`), ...foreign.map((form) => `_${form} is not one of its`)];
  return detail.length === 0 ? [] : [{ key, fault: 'forms', detail: detail.join(', ') }];
}

function textFaults(key: string, source: WordUnit, unit: WordUnit, language: Language): WordFault[] {
  return Object.entries(unit.texts).flatMap(([form, text]) => {
    const from = source.texts[form] ?? source.texts.other ?? '';
    const where = form === '' ? key : `${key}_${form}`;
    const fault = (kind: FaultKind, detail = ''): WordFault[] => [{ key: where, fault: kind, detail }];
    if (text.trim() === '') return from.trim() === '' ? [] : fault('empty');
    return [
      ...(samePlaceholders(from, text, form)
        ? []
        : fault('placeholders', `${placeholders(from)} | ${placeholders(text)}`)),
      ...(tags(from) === tags(text) ? [] : fault('tags', `${tags(from)} | ${tags(text)}`)),
      ...(/\[\[|\]\]/.test(text.replace(/\[\[[^[\]{}]+\]\]/g, '')) ? fault('brackets') : []),
      ...(otherDigits.test(text) ? fault('digits') : []),
      ...(numbers(from) === numbers(text) ? [] : fault('numbers', `${numbers(from)} | ${numbers(text)}`)),
      ...(isUnchanged(from, text) ? fault('unchanged', text) : []),
      ...(isLong(from, text, language) ? fault('long', text) : []),
    ];
  });
}

/** One thing, two things: some languages say the number in the word itself. */
function samePlaceholders(from: string, text: string, form: string): boolean {
  const [asked, given] = [placeholders(from), placeholders(text)];
  if (asked === given) return true;
  const mayLeaveOut = isPluralForm(form) && ['zero', 'one', 'two'].includes(form);
  return mayLeaveOut && withoutCount(asked) === withoutCount(given);
}

const isUnchanged = (from: string, text: string): boolean =>
  from === text && /\p{L}{4}/u.test(text.replace(/\{\{[^}]*\}\}|Waymark/g, ''));

/** 2.6 times is what the widest real language (Tamil) takes of a label; more is a sentence where a word should be. */
function isLong(from: string, text: string, { tag }: Language): boolean {
  const graphemes = (one: string) => [...new Intl.Segmenter(tag).segment(one)].length;
  return graphemes(text) > Math.max(12, graphemes(from) * 2.6);
}
