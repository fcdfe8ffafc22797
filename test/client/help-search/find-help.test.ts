import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHelp } from '../../../src/domain/help/find-help.ts';
import type { Findable } from '../../../src/domain/help/help-index.ts';
import { plainWords } from '../../../src/domain/help/plain-words.ts';
import { hertfordshireServices, indexOf } from './hertfordshire.ts';
import { realLifeQueries } from './real-life-queries.ts';

const services = hertfordshireServices();
const index = indexOf(services);
const found = (typed: string, of = index) => findHelp(of, typed).map(({ service }) => service.id);
const firstOf = (typed: string) => found(typed)[0];

const madeUp = (id: string, name: string, rest: Partial<Findable> = {}): Findable => ({
  ...{ id, name, summary: '', source: 'made up', seen: 'published page' },
  ...rest,
});

describe('words of danger', () => {
  const crisis = new Set(['samaritans', 'emergency-999', 'nhs-111', 'hpft-spa', 'childline']);
  const heard = plainWords.filter(({ id }) => id === 'suicide' || id === 'self-harm');
  const sayings = heard.flatMap(({ says }) => says.split(',').map((one) => one.trim()));
  const bringsCrisisFirst = (typed: string) =>
    findHelp(index, typed)
      .slice(0, 3)
      .filter(({ service, sure }) => sure && crisis.has(service.id)).length === 3;

  test('bring who answers at once before everything else, however much else is typed', () => {
    expect(sayings.length).toBeGreaterThan(50);
    const others = ['', ' school transport', ' ehcp annual review appeal', ' autism speech therapy waiting list'];
    const late = sayings.flatMap((one) => others.map((other) => one + other)).filter((one) => !bringsCrisisFirst(one));
    expect(late).toEqual([]);
  });

  test('are heard with one slip of the finger', () => {
    const long = ['suicide', 'suicidal', 'self harming', 'overdose', 'killing myself', 'cutting herself'];
    const slips = long.flatMap((words) =>
      [...words].flatMap((letter, at) => [
        `${words.slice(0, at)}${words.slice(at + 1)}`,
        `${words.slice(0, at)}${letter}${words.slice(at)}`,
        `${words.slice(0, at)}${words[at + 1] ?? ''}${letter}${words.slice(at + 2)}`,
      ]),
    );
    const missed = slips.filter((typed) => !['samaritans', 'emergency-999'].includes(firstOf(typed) ?? ''));
    expect(missed).toEqual([]);
  });

  test('are not heard in a word that only begins like one, or in food', () => {
    for (const typed of ['i need a break', 'eats only crisps', 'section f', 'diet', 'job skills']) {
      expect(crisis.has(firstOf(typed) ?? ''), typed).toBe(false);
    }
  });
});

describe('a worried parent typing', () => {
  test.each([
    ['with a letter too few', 'tranport', 'send-transport'],
    ['with two letters that changed places', 'trasnport', 'send-transport'],
    ['with a letter twice', 'mediattion', 'kids-mediation'],
    ['with two slips in a long word', 'pyscologist', 'educational-psychology'],
    ['without the spaces', 'outofschool', 'send-team-contact-process'],
    ['with a space too many', 'dspl 3', 'dspl3'],
    ['as Americans spell', 'behavior at school', 'pbs'],
    ['in capital letters', 'MEDIATION', 'kids-mediation'],
    ['with accents', 'mèdiation', 'kids-mediation'],
    ['another form of the word', 'mediating', 'kids-mediation'],
    ['a short form with dots', 'S.E.N.D.I.A.S.S.', 'herts-sendiass'],
    ['a name by its letters', 'PALMS', 'palms'],
    ['a section of the law', 's.41', 'request-special-school'],
    ['a telephone number in other groups', '01992 555 847', 'herts-sendiass'],
    ['a telephone number from abroad', '+44 (0)1992 555847', 'herts-sendiass'],
    ['a number of three digits', '999', 'emergency-999'],
    ['the beginning of a number', '0800 11', 'childline'],
  ])('%s finds it first: %s', (_, typed, wanted) => {
    expect(firstOf(typed)).toBe(wanted);
  });

  test('gets the very number first, then those that hold it', () => {
    const lines = indexOf([
      madeUp('longer', 'A', { phone: '08 01992 555847' }),
      madeUp('very', 'B', { phone: '01992 555847' }),
    ]);
    expect(found('+44 1992 555847', lines)).toEqual(['very', 'longer']);
  });

  test('sees the answer before the word is finished', () => {
    for (const [typed, wanted] of [
      ['respi', 'short-breaks'],
      ['my child is not slee', 'palms'],
      ['mediat', 'kids-mediation'],
      ['anxie', 'camhs-step2'],
    ] as const) {
      expect(found(typed).slice(0, 3), typed).toContain(wanted);
    }
  });

  test('gets nothing for nothing, and for what no service has', () => {
    for (const typed of ['', '   ', '?!', 'zzqxv']) expect(found(typed), typed).toEqual([]);
  });

  test('is answered alike by a filler more or less', () => {
    expect(found('please how do i get respite for my son')[0]).toBe(found('respite')[0]);
  });

  test('may type anything at all', () => {
    const typing = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...realLifeQueries).map(([typed]) => typed),
    );
    fc.assert(
      fc.property(typing, (typed) => {
        const answers = findHelp(index, typed);
        expect(new Set(answers.map(({ service }) => service)).size).toBe(answers.length);
        expect(answers.every(({ score }) => Number.isFinite(score) && score > 0)).toBe(true);
      }),
    );
  });
});

describe('every script', () => {
  const all = indexOf([
    ...services,
    madeUp('arabic', 'دعم النَّوم للأطفال', { summary: 'مساعدة العائلات في المدرسة' }),
    madeUp('urdu', 'سکول میں مدد', { summary: 'بچوں کی نیند اور تعلیم' }),
    madeUp('chinese', '兒童睡眠支援', { summary: '幫助有特殊教育需要的家庭' }),
    madeUp('korean', '학교에서 도움', { summary: '아이와 가족을 위한 상담' }),
    madeUp('hindi', 'बच्चों के लिए नींद सहायता', { summary: 'परिवारों की मदद' }),
    madeUp('panjabi', 'ਸਕੂਲ ਵਿੱਚ ਮਦਦ', { summary: 'ਪਰਿਵਾਰਾਂ ਲਈ' }),
    madeUp('bengali', 'শিশুর ঘুমের সহায়তা', { summary: 'পরিবারের জন্য' }),
    madeUp('turkish', 'Işık Çocuk Danışmanlığı', { summary: 'ÖZEL EĞİTİM' }),
    madeUp('polish', 'Wsparcie dla rodzin w Łodzi', { summary: 'Pomoc w szkole' }),
    madeUp('ukrainian', 'Допомога родинам', { summary: 'Підтримка в школі' }),
    madeUp('thai', 'ช่วยเหลือเรื่องโรงเรียน'),
  ]);

  test.each([
    ['Arabic without the article and the vowels', 'نوم', 'arabic'],
    ['Arabic with an article that is not written there', 'والعائلات', 'arabic'],
    ['Arabic drawn out', 'نـــوم', 'arabic'],
    ['Urdu typed on an Arabic keyboard', 'سكول', 'urdu'],
    ['Urdu in the middle of a word', 'نین', 'urdu'],
    ['Chinese without spaces', '睡眠', 'chinese'],
    ['Chinese inside a sentence', '我的孩子有睡眠問題', 'chinese'],
    ['one Chinese letter', '睡', 'chinese'],
    ['Korean without the ending', '학교', 'korean'],
    ['Hindi', 'नींद', 'hindi'],
    ['Panjabi', 'ਮਦਦ ਸਕੂਲ', 'panjabi'],
    ['Bengali in another form', 'ঘুম', 'bengali'],
    ['Turkish without its letters', 'isik cocuk', 'turkish'],
    ['Turkish in capital letters', 'DANIŞMANLIĞI', 'turkish'],
    ['Polish without its letters', 'lodzi', 'polish'],
    ['Ukrainian with a slip', 'допмога', 'ukrainian'],
    ['Thai', 'โรงเรียน', 'thai'],
  ])('%s', (_, typed, wanted) => {
    expect(found(typed, all)[0]).toBe(wanted);
  });

  test('digits of another script are digits', () => {
    const one = indexOf([madeUp('line', 'Line', { phone: '0800 123 456' }), madeUp('room', 'Room 42')]);
    expect(found('٠٨٠٠١٢٣', one)).toEqual(['line']);
    expect(found('room ४२', one)).toEqual(['room']);
  });
});

test('a national line that two councils tell of is one answer', () => {
  const line = madeUp('childline', 'Childline', { topics: ['worry'], source: 'another council' });
  const both = found('childline', indexOf([...services, line, madeUp('childline', 'Childline of the Next County')]));
  expect(both.filter((id) => id === 'childline')).toHaveLength(2);
});

test('what a feed says about money, place and languages is found', () => {
  const all = indexOf([
    ...services,
    madeUp('pool', 'Aqua Stars', { address: 'Quayside, Ware', cost: 'Pay what you can', languages: ['Tigrinya'] }),
    madeUp('club', 'Comet Club', { provider: 'Brambling Trust', accessibility: ['Changing Places toilet'] }),
  ]);
  expect(found('quayside', all)).toEqual(['pool']);
  expect(found('tigrinya', all)).toEqual(['pool']);
  expect(found('brambling', all)).toEqual(['club']);
  expect(found('changing places', all)).toContain('club');
});
