import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { askedKey, keysUsedIn, localeWords } from '../support/locale-keys.ts';
import { isLong, longestSentence } from '../support/plain-words.ts';
import { gradeOf, sentencesOf, syllablesOf, wordsOf } from '../support/readability.ts';

const all = localeWords('locales/en-GB');
/** What people in families read; the command line speaks to people who run a server. */
const shown = new Map([...all].filter(([key]) => !/^(?:cli:|clocks:file\.)/.test(key)));
const namespaces = [...new Set([...all.keys()].map((key) => key.split(':')[0] ?? ''))];

const highestGrade = 5.5;
/** Fewer words than this are a label or a line, of which the formula makes nonsense. */
const shortestText = 15;
const american =
  /\b(?:color|favorite|center|behavior|neighbor|gray|program|enroll|fulfill|counselor|mom|(?!(?:s|pr|se)iz(?:e|es|ed|ing)\b)\w+[iy]z(?:e|es|ed|ing|ation))\b/i;
const blame = /\b(?:fail(?:ed|ure)?|invalid|illegal|error|wrongly|you forgot|your fault|you should have)\b/i;

function faults(words: Map<string, string[]>, isFault: (text: string) => boolean): string[] {
  return [...words].flatMap(([key, texts]) => texts.filter(isFault).map((text) => `${key}: ${text}`));
}

describe('the words families read', () => {
  it('stand in sentences of at most 20 words', () => {
    expect(faults(shown, isLong)).toEqual([]);
  });

  it('ask for a reading age of about 10, together and each longer text by itself', () => {
    expect(gradeOf([...shown.values()].flat())).toBeLessThanOrEqual(highestGrade);
    const isText = (text: string) => /[.!?]$/.test(text) && sentencesOf(text).flatMap(wordsOf).length >= shortestText;
    expect(faults(shown, (text) => isText(text) && gradeOf([text]) > highestGrade)).toEqual([]);
  });

  it('are British', () => {
    expect(faults(shown, (text) => american.test(text))).toEqual([]);
  });

  it('blame nobody', () => {
    expect(faults(shown, (text) => blame.test(text))).toEqual([]);
  });

  it('explain SENDIASS, EHCP, mediation, appeal and the Ombudsman', () => {
    const text = [...shown.values()].flat().join('\n');
    for (const meaning of [
      /An Education, Health and Care Plan \(EHCP\) says/,
      /SENDIASS is a free and private service/,
      /Mediation is a talk/,
      /To appeal is to ask/,
      /Ombudsman, who checks|The Ombudsman checks/,
    ]) {
      expect(text).toMatch(meaning);
    }
  });
});

describe('the keys of the words', () => {
  // The store and the sync engine show no words; `home:` there is a scope, not a key.
  const files = globSync('src/client/**/*.{ts,tsx}').filter((file) => !/^src\/client\/(?:store|sync)\//.test(file));
  // What the phone and the council's side both say of an answer.
  files.push(...globSync('src/domain/this-is-me/*.ts'));
  const sources = files.map((file) => readFileSync(file, 'utf8'));
  const used = sources.flatMap((source) => keysUsedIn(source, namespaces, 'common'));
  const known = [...new Set([...shown.keys()].map(askedKey))];
  /** Asked for by the server's mails. */
  const ofServer = /^mail:/;

  it('are all there: no screen asks for words that do not exist', () => {
    const isKnown = ({ pattern }: { pattern: RegExp }) => known.some((key) => pattern.test(key));
    expect(used.filter((one) => !isKnown(one)).map(({ written }) => written)).toEqual([]);
  });

  it('are all asked for: no words that nobody reads are left for fourteen languages to translate', () => {
    const isUsed = (key: string) => used.some(({ pattern }) => pattern.test(key));
    expect(known.filter((key) => !ofServer.test(key) && !isUsed(key))).toEqual([]);
  });
});

describe('these checks', () => {
  it('notice a long sentence, an American word and blame', () => {
    const long = `${'so '.repeat(longestSentence)}it goes.`;
    expect(isLong(long)).toBe(true);
    expect(isLong('An Education, Health and Care Plan (EHCP) says what help a child must get.')).toBe(false);
    for (const word of ['organize', 'recognized', 'color', 'analyze', 'program'])
      expect([word, american.test(word)]).toEqual([word, true]);
    for (const word of ['size', 'organise', 'colours', 'seized', 'prizes'])
      expect([word, american.test(word)]).toEqual([word, false]);
    expect(blame.test('You forgot the date.')).toBe(true);
  });

  it('tell a hard text from an easy one', () => {
    const hard =
      'The local authority must secure the special educational provision specified in the plan, notwithstanding any determination concerning institutional suitability.';
    expect(gradeOf([hard])).toBeGreaterThan(15);
    expect(gradeOf(['The dog sat on the mat. It was a big dog.'])).toBeLessThan(2);
    expect(['plan', 'asked', 'started', 'council', 'assessment', 'table', 'dates', 'decided'].map(syllablesOf)).toEqual(
      [1, 1, 2, 2, 3, 2, 1, 3],
    );
  });

  it('read keys in plain words, in templates and without a namespace', () => {
    const hole = (name: string) => `$\{${name}}`;
    const source = [
      `t('home:next.by'); t(late ? 'steps:by' : \`steps:can.${hole('step.id')}\`, { day: long(day) });`,
      `t('update.title'); t(\`reading.themes.${hole('theme')}\`); load('./not.a-key');`,
    ].join('\n');
    const found = keysUsedIn(source, ['home', 'steps'], 'common');
    expect(found.map(({ written }) => written).sort()).toEqual([
      `common:reading.themes.${hole('theme')}`,
      'common:update.title',
      'home:next.by',
      'steps:by',
      `steps:can.${hole('step.id')}`,
    ]);
    const template = found.find(({ written }) => written.startsWith('steps:can'));
    expect(template?.pattern.test('steps:can.reports')).toBe(true);
    expect(template?.pattern.test('steps:cannot.reports')).toBe(false);
  });
});
