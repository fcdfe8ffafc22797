import { expect, test } from 'vitest';
import { holdsWords } from '../../../src/domain/help/tokens.ts';
import type { LogLine } from '../../../src/domain/log/log-lines.ts';
import { searchLog } from '../../../src/domain/log/search-log.ts';
import { logEntryBodySchema } from '../../../src/domain/records/log-records.ts';

const line = (said: string): LogLine => ({
  kind: 'entry',
  id: said,
  order: '',
  date: '2026-01-05' as LogLine['date'],
  entry: logEntryBodySchema.parse({
    ...{ child: 'sam', date: '2026-01-05', how: 'call', who: 'Café', said, promises: [], files: [], madeAt: '' },
  }),
});
const finds = (said: string, words: string) => searchLog([line(said)])(words).length === 1;

test.each([
  ['زرت المدرسة أمس', 'مدرسة'],
  ['زرت مدرسة أمس', 'المدرسة'],
  ['ذهبنا إلى المدرسة', 'بالمدرسة'],
  ['تكلمت مع المعلّمة', 'معلمه'],
  ['睡眠問題需要幫助', '睡眠'],
  ['他們說：特殊學校 有位', '特殊學校有位'.slice(0, 4)],
  ['সে ঘুমায় না', 'ঘুমায়'],
  ['அவன் பள்ளிக்கு', 'பள்ளி'],
])('in “%s” the words “%s” are found', (said, words) => {
  expect(finds(said, words)).toBe(true);
});

test('an accent or a capital does not matter, another word does', () => {
  expect(finds('', 'cafe')).toBe(true);
  expect(finds('مكتب', 'المدرسة')).toBe(false);
});

test('vowel signs of Indic letters are letters: another word is not found', () => {
  expect(finds('কাল', 'কলি')).toBe(false);
});

test('help is found with and without the article, and without spaces', () => {
  expect(holdsWords('النوم والمدرسة', 'نوم مدرسة')).toBe(true);
  expect(holdsWords('نوم', 'النوم')).toBe(true);
  expect(holdsWords('睡眠問題', '睡眠 問題')).toBe(true);
});
