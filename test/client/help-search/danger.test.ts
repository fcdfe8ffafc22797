import { describe, expect, test } from 'vitest';
import { findHelp } from '../../../src/domain/help/find-help.ts';
import { hertfordshireServices, indexOf } from './hertfordshire.ts';

const index = indexOf(hertfordshireServices());
const firstThree = (typed: string) =>
  findHelp(index, typed)
    .slice(0, 3)
    .map(({ service }) => service.id);
const urgentFor = (typed: string) => findHelp(index, typed).some(({ urgent }) => urgent);
const missing = (typed: readonly string[], anyOf: readonly string[]) =>
  typed.filter((one) => !anyOf.includes(firstThree(one)[0] ?? '') || !urgentFor(one));

const lifeLines = ['samaritans', 'emergency-999', 'hpft-spa', 'nhs-111'];

describe('who comes first', () => {
  test('when a life may be at risk, however it is said or spelt', () => {
    const typed = [
      ...['my child says he wants to die', 'self harm', 'suisidal', 'sewerside', 'he says he wants to dye', 'kys'],
      ...['i want to dei', 'no point living', 'she wants to be in heaven', 'hes going to jump', 'she is cutting'],
      ...['he is trying to strangle himself', 'tied a cord round neck', 'i wish i didnt exist', 'voices in his head'],
      ...['i cant do this anymore', 'cant cope anymore', 'took paracetamol', 'drank bleach', 'took too many tablets'],
    ];
    expect(missing(typed, lifeLines)).toEqual([]);
  });

  test('when it is said in another language or script', () => {
    const typed = ['chcę umrzeć', 'chce umrzec', 'vreau sa mor', 'mi hijo quiere morir', 'intihar', 'khudkushi'];
    const scripts = ['خودکشی', 'انتحار', 'আত্মহত্যা', 'ਖ਼ੁਦਕੁਸ਼ੀ', 'આત્મહત્યા', 'आत्महत्या', 'தற்கொலை', 'самогубство', '自杀'];
    expect(missing([...typed, ...scripts], lifeLines)).toEqual([]);
  });

  test('when somebody at home is hurt or afraid', () => {
    const typed = [
      ...['my husband hits me', 'my wife hits me', 'my boyfriend hits me', 'scared of husband', 'coercive control'],
      ...['ex partner threatening me', 'domestic abuse', 'i am scared i will hurt my baby', 'i want to kill my son'],
      ...['my mum hits me', 'my mom hits me', 'his dad hits him', 'somebody touched my daughter', 'sexual assault'],
      ...['my son has gone missing', 'i might hurt my child'],
    ];
    expect(missing(typed, ['emergency-999'])).toEqual([]);
    const atHome = ['my husband hits me', 'domestic violence', 'coercive control'];
    expect(atHome.filter((one) => !firstThree(one).includes('herts-domestic-abuse-helpline'))).toEqual([]);
  });

  test('when there is no food, no home, or a child is taken or has died', () => {
    const council = ['we have no food', 'food bank', 'hungry', 'homeless', 'evicted', 'gas cut off', 'bailiffs'];
    const taken = ['social services took my child', 'social services took', 'take my child off me', 'section 47'];
    const others = [...council, ...taken].filter((one) => firstThree(one)[0] !== 'childrens-services-customer-service');
    expect(others).toEqual([]);
    expect(firstThree('my child died')[0]).toBe('samaritans');
  });
});

test('everyday worries do not bring 999', () => {
  const everyday = [
    ...["worried about my child's reading", 'worried about my child', 'i am worried about my childs speech'],
    ...['my child is missing school', 'my child is missing lots of school', 'my son cant live without his ipad'],
    ...['placement breakdown', 'emergency annual review', 'he hits his mum', 'my son hits his dad', 'my child hits me'],
    ...[
      'my child hit a teacher',
      'my child hurt another child',
      'not safe on the bus',
      'lost my sons plan',
      'took my child out of school',
    ],
    ...[
      'school threatening me with fine',
      'cutting with scissors',
      'take my child to school by bus',
      'eats only crisps',
    ],
  ];
  expect(everyday.filter((typed) => urgentFor(typed) || firstThree(typed)[0] === 'emergency-999')).toEqual([]);
});
