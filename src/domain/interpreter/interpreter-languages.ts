import type { InterpreterNeed } from '../records/interpreter-need.ts';

/** The list of ticks that keeps it for a child, the tick that says it is needed, and the topic of any other language. */
export const interpreterList = 'interpreter';
export const neededItem = 'needed';
export const otherLanguageTopic = 'interpreter-language';

export type InterpreterLanguage = {
  /** A tick of the list, for ever. */
  id: string;
  /** As the council reads it. */
  english: string;
  /** As its own readers know it; a sign language has no written form. */
  own?: { tag: string; name: string; dir: 'ltr' | 'rtl' };
};

const left = (tag: string, name: string) => ({ tag, name, dir: 'ltr' as const });
const right = (tag: string, name: string) => ({ tag, name, dir: 'rtl' as const });

/**
 * What is spoken or signed, which is not what the screens are written in: who reads Chinese speaks Cantonese or
 * Mandarin. Those most spoken in Hertfordshire (Census 2021, table TS024) and Ukrainian; any other is written in.
 */
export const interpreterLanguages: readonly InterpreterLanguage[] = [
  { id: 'bfi', english: 'British Sign Language (BSL)' },
  { id: 'ro', english: 'Romanian', own: left('ro', 'Română') },
  { id: 'pl', english: 'Polish', own: left('pl', 'Polski') },
  { id: 'pt', english: 'Portuguese', own: left('pt-PT', 'Português') },
  { id: 'gu', english: 'Gujarati', own: left('gu', 'ગુજરાતી') },
  { id: 'it', english: 'Italian', own: left('it', 'Italiano') },
  { id: 'es', english: 'Spanish', own: left('es', 'Español') },
  { id: 'ur', english: 'Urdu', own: right('ur', 'اردو') },
  { id: 'tr', english: 'Turkish', own: left('tr', 'Türkçe') },
  { id: 'yue', english: 'Cantonese', own: left('zh-Hant-HK', '廣東話') },
  { id: 'cmn', english: 'Mandarin', own: left('zh-Hans', '普通话') },
  { id: 'ta', english: 'Tamil', own: left('ta', 'தமிழ்') },
  { id: 'ar', english: 'Arabic', own: right('ar', 'العربية') },
  { id: 'bn', english: 'Bengali', own: left('bn', 'বাংলা') },
  { id: 'pa', english: 'Punjabi', own: left('pa', 'ਪੰਜਾਬੀ') },
  { id: 'uk', english: 'Ukrainian', own: left('uk', 'Українська') },
];

/** What is kept, as the council is to read it; nothing where no interpreter is needed. `other` is in the family's words. */
export function interpreterNeed(ticked: readonly string[], other: string): InterpreterNeed | undefined {
  if (!ticked.includes(neededItem)) return undefined;
  const known = interpreterLanguages.filter(({ id }) => ticked.includes(id)).map(({ english }) => english);
  const written = other.replace(/\s+/g, ' ').trim().slice(0, 200);
  return written ? [...known, written] : known;
}

const inEnglish = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Urdu and Polish", for a line that a council reads. */
export const languagesInEnglish = (need: InterpreterNeed): string => inEnglish.format(need);
