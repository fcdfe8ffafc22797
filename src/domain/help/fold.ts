/**
 * Marks that change no word: Latin, Greek and Cyrillic accents; Hebrew and Arabic vowels, hamza and tatweel; the dot
 * (nukta) of Indic letters; joiners. Vowel signs of Indic and Thai letters are marks too and are letters here: they stay.
 */
const marks =
  /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u093c\u09bc\u0a3c\u0abc\u0b3c\u200b-\u200f\u2060\ufeff]/g;

/** Letters that stand for one another: as they are typed on one keyboard or another, or without the right one. */
const twins: Readonly<Record<string, string>> = {
  ...{ ı: 'i', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ħ: 'h' },
  // Arabic, Persian, Urdu, Kurdish and Pashto shapes of one letter: https://www.unicode.org/charts/PDF/U0600.pdf
  ...{ ى: 'ي', ی: 'ي', ې: 'ي', ے: 'ي', ک: 'ك', ہ: 'ه', ھ: 'ه', ە: 'ه', ة: 'ه', ۃ: 'ه', ں: 'ن', ٱ: 'ا' },
  ...{ ё: 'е', ґ: 'г', ς: 'σ' },
};
const twinLetters = new RegExp(`[${Object.keys(twins).join('')}]`, 'g');

/** Every script's digits run from 0 in a row of ten; in Indic blocks the row begins at a code that ends in 6. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const isIndic = code >= 0x0966 && code <= 0x0def;
  return String(((code & 15) - (isIndic ? 6 : 0) + 16) % 16);
}

/** Small letters, no accents, one shape a letter, plain digits: two texts that read alike become alike, in any script. */
export function foldText(text: string): string {
  // Most of what is typed in England: nothing else to do.
  if (isPlain(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(marks, '')
    .normalize('NFC')
    .replace(twinLetters, (letter) => twins[letter] ?? letter)
    .replace(/[^\P{Nd}0-9]/gu, digitOf);
}

const isPlain = (text: string) => !/[^ -~\n]/.test(text);
