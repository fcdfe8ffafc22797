/** CLDR's names for the forms of counted words. https://cldr.unicode.org/index/cldr-spec/plural-rules */
export const pluralForms = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralForm = (typeof pluralForms)[number];

export type Language = {
  /** BCP 47. */
  tag: string;
  /** Its name in itself, stored: browsers have no names for some, and say them in English. */
  name: string;
  dir: 'ltr' | 'rtl';
  /** Those that counts from 0 to 9,999 ask for: CLDR's `many` of Spanish, Italian and Portuguese begins at a million. */
  plurals: readonly PluralForm[];
};

const oneOther: readonly PluralForm[] = ['one', 'other'];
const slavic: readonly PluralForm[] = ['one', 'few', 'many', 'other'];

export const english: Language = { tag: 'en-GB', name: 'English', dir: 'ltr', plurals: oneOther };

/** The languages most read in Hertfordshire (Census 2021, table TS024), Ukrainian beside them, most read first. */
export const otherLanguages: readonly Language[] = [
  { tag: 'ro', name: 'Română', dir: 'ltr', plurals: ['one', 'few', 'other'] },
  { tag: 'pl', name: 'Polski', dir: 'ltr', plurals: slavic },
  { tag: 'pt-PT', name: 'Português', dir: 'ltr', plurals: oneOther },
  { tag: 'gu', name: 'ગુજરાતી', dir: 'ltr', plurals: oneOther },
  { tag: 'it', name: 'Italiano', dir: 'ltr', plurals: oneOther },
  { tag: 'es', name: 'Español', dir: 'ltr', plurals: oneOther },
  { tag: 'ur', name: 'اردو', dir: 'rtl', plurals: oneOther },
  { tag: 'tr', name: 'Türkçe', dir: 'ltr', plurals: oneOther },
  { tag: 'zh-Hans', name: '简体中文', dir: 'ltr', plurals: ['other'] },
  { tag: 'zh-Hant-HK', name: '繁體中文', dir: 'ltr', plurals: ['other'] },
  { tag: 'ta', name: 'தமிழ்', dir: 'ltr', plurals: oneOther },
  { tag: 'ar', name: 'العربية', dir: 'rtl', plurals: pluralForms },
  { tag: 'bn', name: 'বাংলা', dir: 'ltr', plurals: oneOther },
  { tag: 'pa', name: 'ਪੰਜਾਬੀ', dir: 'ltr', plurals: oneOther },
  { tag: 'uk', name: 'Українська', dir: 'ltr', plurals: slavic },
];

export const languages: readonly Language[] = [english, ...otherLanguages];

export const languageOf = (tag: string): Language | undefined => languages.find((one) => one.tag === tag);
