import { describe, expect, it } from 'vitest';
import { localeWords } from '../support/locale-keys.ts';
import {
  averageWords,
  easyFaults,
  isHard,
  isLong,
  isLongLabel,
  officeWordsIn,
  partsOf,
} from '../support/plain-words.ts';

/** What people in families read; the command line speaks to people who run a server. */
const shown = new Map([...localeWords('locales/en-GB')].filter(([key]) => !/^(?:cli:|clocks:file\.)/.test(key)));
const each = [...shown].flatMap(([key, texts]) => texts.map((text) => ({ key, text })));
const easy = each.filter(({ key }) => key.startsWith('easy:'));

/** Half sentences of a working-out, put together by a program; and a reason in the law's own words. */
const longOnPurpose =
  /^clocks:(?:counted|exceptions|own-count|rule-began|done-late)|^steps:options\.reason\.school-closed$/;

describe('plain words', () => {
  it('hold no word of an office where there is one that people say', () => {
    const found = each.flatMap(({ key, text }) => officeWordsIn(text).map((fault) => `${key}: ${fault}`));
    expect(found).toEqual([]);
  });

  it('ask for a reading age of about 10 on every part of a screen with a hundred words or more', () => {
    const hard = [...partsOf(shown)].filter(([, texts]) => isHard(texts));
    expect(hard.map(([part]) => part)).toEqual([]);
  });

  it('keep labels short: buttons, headings and names of fields', () => {
    const long = each.filter(({ key, text }) => !longOnPurpose.test(key) && isLongLabel(text));
    expect(long.map(({ key, text }) => `${key}: ${text}`)).toEqual([]);
  });
});

describe('Easy Read', () => {
  it('has short sentences of one idea, with no short forms, no per cent and no brackets', () => {
    const found = easy.flatMap(({ key, text }) => easyFaults(text).map((fault) => `${key}: ${fault}: ${text}`));
    expect(found).toEqual([]);
  });

  it('has ten words a sentence at most on average, on every page', () => {
    const parts = [...partsOf(new Map([...shown].filter(([key]) => key.startsWith('easy:'))))];
    expect(parts.filter(([, texts]) => averageWords(texts) > 10).map(([part]) => part)).toEqual([]);
    expect(parts.length).toBeGreaterThan(10);
  });

  it('asks a question over each part', () => {
    const asked = easy.filter(({ key }) => /\.ask$/.test(key));
    expect(asked.filter(({ text }) => !text.endsWith('?'))).toEqual([]);
    expect(asked.length).toBeGreaterThan(20);
  });
});

describe('these checks', () => {
  it.each([
    ['The LA will write to you.', 'the council'],
    ['Ask the local authority.', 'the council'],
    ['Call us in order to change it.', 'to'],
    ['Ask for help prior to the meeting.', 'before'],
    ['We will assist you.', 'help'],
    ['Proof is required.', 'need, must'],
    ['Submit the form.', 'send'],
    ['He suffers from autism.', 'has'],
    ['Toys, books etc.', 'name them, or leave it out'],
  ])('“%s”: say “%s”', (text, say) => {
    expect(officeWordsIn(text).join()).toContain(say);
  });

  it('let the same thing pass in plain words', () => {
    const plain =
      'The council must tell you before the meeting. Send the form to get help. Later, in La Rochelle, on Ladies’ day.';
    expect(officeWordsIn(plain)).toEqual([]);
  });

  it('notice a hard page, and leave a short text to the other rules', () => {
    const hard =
      'The authority considers representations concerning educational provision and institutional suitability. ';
    expect(isHard([hard.repeat(12)])).toBe(true);
    expect(isHard([hard])).toBe(false);
    expect(isHard(['The dog sat on the mat. It was a big dog. '.repeat(12)])).toBe(false);
    expect(partsOf(new Map([['rights:routes.a.b', ['One.']]])).get('rights:routes')).toEqual(['One.']);
  });

  it('do not make a page hard by the terms of the law that have no shorter word', () => {
    const terms = 'Ask SENDIASS about mediation. The Tribunal can look at the assessment. The Ombudsman can help. ';
    expect(isHard([terms.repeat(12)])).toBe(false);
    const others = terms
      .replace('mediation', 'conciliation')
      .replace('Tribunal', 'adjudicator')
      .replace('Ombudsman', 'commissioner');
    expect(isHard([others.replace('assessment', 'investigation').repeat(12)])).toBe(true);
  });

  it('notice a long sentence and a long label', () => {
    expect(isLong(`${'so '.repeat(20)}it goes.`)).toBe(true);
    expect(isLongLabel('Write down here which of all of the many days that there were it was')).toBe(true);
    expect(isLongLabel('Write down a date')).toBe(false);
    expect(isLongLabel(`${'This is a sentence. '.repeat(5)}`)).toBe(false);
  });

  it.each([
    ['You can ask the council for help with the plan and also for a meeting.', 'more than 12 words'],
    ['You can ask, which is free.', 'two ideas'],
    ['Ask the school; it must answer.', 'two ideas'],
    ['You, the school, the council and I meet.', 'two ideas'],
    ['The council can’t say no.', 'short form of “not”'],
    ["The council doesn't know.", 'short form of “not”'],
    ['It is 20% of the week.', 'per cent'],
    ['A plan (an EHCP) helps.', 'brackets'],
    ['A plan – it helps.', 'brackets'],
    ['The plan is issued.', 'passive'],
    ['Ask the SENCO.', 'short form of words'],
  ])('in Easy Read notice “%s” (%s)', (text, fault) => {
    expect(easyFaults(text).join()).toContain(fault);
  });

  it('in Easy Read let a short sentence of one idea pass, and count its words', () => {
    const good = 'The council must tell you if it will assess.';
    expect(easyFaults(good)).toEqual([]);
    expect(averageWords([good, 'It is free.'])).toBe(6);
    expect(averageWords([`${'so '.repeat(20)}it goes.`])).toBeGreaterThan(10);
  });
});
