import { describe, expect, it } from 'vitest';
import { isEnglishFirst, levelZero, staysEnglish } from '../../../src/domain/languages/levels.ts';
import { readLanguage, unitsToTranslate } from '../../../src/server/languages/locale-files.ts';

const keys = [...unitsToTranslate(readLanguage('en-GB')).keys()];

describe('what a computer may never say alone', () => {
  it.each([
    ['safety', 'me:safe.title', 'finder:crisis.title', 'me:lock.limits.title'],
    ['rights', 'rights:title', 'steps:rights.title', 'steps:sixteen.title', 'preference:law.title'],
    ['deadlines', 'clocks:counted.W', 'home:next.by', 'steps:was-by-for.draft', 'common:away.in-days', 'steps:by'],
    ['sharing', 'me:share.preview.share', 'me-set:audiences.school', 'settings:erase.words', 'preference:send.title'],
    ['who said it', 'me-set:who.noticed.label', 'me:shell.who.title', 'me:profile.said.title'],
    ['what stops somebody', 'problems:offline', 'refusals:conflict', 'languages:label.short'],
  ])('holds %s', (_what, ...of) => {
    expect(of.filter((key) => !isEnglishFirst(key))).toEqual([]);
  });

  it('leaves out what is only a label or a guide', () => {
    const labels = ['common:nav.home', 'home:todo.title', 'me-questions:u8-name.text', 'steps:title', 'rightside:x'];
    expect(labels.filter(isEnglishFirst)).toEqual([]);
  });

  it('names nothing that is no longer there: each line of the table still holds a text', () => {
    const lines = Object.values(levelZero).flat();
    const isUsed = (line: string) => keys.some((key) => key.startsWith(line) && isEnglishFirst(key));
    expect(lines.filter((line) => !isUsed(line))).toEqual([]);
  });

  it('holds every text that speaks of a right, a last day, or of who may see what', () => {
    const english = unitsToTranslate(readLanguage('en-GB'));
    const telling = /\b(?:right to appeal|last day to|by law,|the law gives|nobody can see|who can see)\b/i;
    const loose = [...english].filter(
      ([key, { texts }]) => !isEnglishFirst(key) && Object.values(texts).some((text) => telling.test(text)),
    );
    expect(loose.map(([key]) => key)).toEqual([]);
  });
});

describe('what is not for translation', () => {
  it('is what a council or a server reads, and the names of the law', () => {
    const english = [
      'cli:usage',
      'mail:code.subject',
      'letters:text.all.dear',
      'terms:draft-plan.also',
      'clocks:file.x',
    ];
    expect(english.filter((key) => !staysEnglish(key))).toEqual([]);
    expect(['letters:title', 'terms:draft-plan.meaning', 'clocks:counted.W'].filter(staysEnglish)).toEqual([]);
  });
});
