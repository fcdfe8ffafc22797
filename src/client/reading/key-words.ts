/** Pictures of `public/symbols/pictures.svg` (OpenMoji) for words that stand on many screens; the earlier line wins. */
const pictures: readonly (readonly [picture: string, words: string])[] = [
  ['E246', 'review meeting|annual review|meeting|mediation|panel|tribunal'],
  ['2696', 'law|legal|rights?|appeals?|ombudsman'],
  ['1F5E3', 'speech|therapy|therapist'],
  ['1FA7A', 'doctor|health|nurse|nhs|medical'],
  ['1F9E0', 'psychologist|psychology'],
  ['1F393', 'college'],
  ['1F3EB', 'schools?|academy|academies|nursery'],
  ['1F9D1-200D-1F3EB', 'teachers?|senco'],
  ['1F4C5', 'dates?|deadlines?|days?|weeks?|years?|timetable'],
  ['1F50E', 'assessments?|assess'],
  ['1F4CB', 'ehcps?|ehc|plans?'],
  ['1F4DE', 'phone|ring|calls?'],
  ['270F', 'write|letters?|advice|reports?'],
  ['1F4B7', 'money|budgets?|costs?|pay'],
  ['1F68C', 'transport|bus|travel'],
  ['1F46A', 'family|families|parents?'],
  ['1F9D2', 'child|children'],
  ['1F3E0', 'home'],
  ['1F512', 'private|lock|locked'],
  ['E253', 'share|shared'],
  ['1F91D', 'help|sendiass|support'],
  ['2753', 'questions?|ask'],
];

const byWord = new RegExp(`\\b(?:${pictures.map(([, words]) => `(${words})`).join('|')})\\b`, 'iu');

/** The picture of the first key word of a text, if it holds one. */
export function pictureFor(text: string): string | undefined {
  const found = byWord.exec(text);
  const line = found?.slice(1).findIndex((word) => word !== undefined) ?? -1;
  return pictures[line]?.[0];
}
