import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepPicture } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { goWithin } from '../support/open-screen.ts';
import { chooseFour, goInApp, type QuestionId, sittingOf } from '../support/own-words.ts';

/** Two fingers wide all round, as a home printer leaves it. */
const margin = { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' };

/** How many sheets the page takes on A4. Chromium writes each as an object of its own (ISO 32000-2, 7.7.3). */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

type OnPaper = { points: number; smallest: number; over: boolean; cutOff: string[]; hidden: string[]; words: string };

/** The page as it is laid out for the printer: how large its letters are, and what does not stand on it whole. */
async function onPaper(page: Page, name: string): Promise<OnPaper> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 1000 });
  // Letters that come late are of another width.
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await keepPicture(page, `profile-${name}`);
  const found = await page.locator('.profile-sheet').evaluate((sheet: HTMLElement): OnPaper => {
    const edge = sheet.getBoundingClientRect();
    const all = [...sheet.querySelectorAll<HTMLElement>('*')].filter((one) => one.checkVisibility());
    const shown = all.filter((one) => one.getClientRects().length > 0);
    const isOut = (one: Element) => {
      const box = one.getBoundingClientRect();
      const isWider = box.left < edge.left - 1 || box.right > edge.right + 1;
      const isLonger = box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
      return (
        isWider ||
        isLonger ||
        (one instanceof HTMLElement && one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0)
      );
    };
    const isCut = (one: Element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(one);
      return (
        one instanceof HTMLElement && (overflowX !== 'visible' || overflowY !== 'visible' || textOverflow !== 'clip')
      );
    };
    const points = (one: Element) => Math.round((Number.parseFloat(getComputedStyle(one).fontSize) * 7200) / 96) / 100;
    const withWords = shown.filter((one) =>
      [...one.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    );
    const kept = [...sheet.querySelectorAll<HTMLElement>('.profile-words')];
    return {
      points: points(sheet),
      smallest: Math.min(...withWords.filter((one) => !one.closest('.hidden-visually')).map(points)),
      over: sheet.hasAttribute('data-over'),
      cutOff: shown
        .filter((one) => isOut(one) || isCut(one))
        .map((one) => `${one.tagName}.${one.className} ${one.textContent?.slice(0, 30)}`),
      hidden: kept.filter((one) => !one.checkVisibility()).map((one) => one.innerText),
      words: sheet.innerText,
    };
  });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.setViewportSize({ width: 360, height: 740 });
  // Not 'screen': that would be printed too.
  await page.emulateMedia({ media: null });
  return found;
}

const { app, page } = journey();

/** The first child is added on Welcome, the others beside it; the newest is on screen. */
async function addChild(name: string): Promise<void> {
  await goWithin(page(), '/children/add');
  await page().getByLabel('What shall we call your child?').fill(name);
  await page().getByRole('radio', { name: 'I have no date yet' }).check();
  await page().getByRole('button', { name: 'Show the steps' }).click();
  await page()
    .getByRole('heading', { level: 1, name: `${name}’s plan` })
    .waitFor({ state: 'attached' });
}

async function openPage(): Promise<void> {
  await chooseFour(page(), 'people-like');
  await chooseFour(page(), 'matters');
  await chooseFour(page(), 'support');
}

async function expectOneSheet(name: string, texts: readonly string[]): Promise<void> {
  const paper = await onPaper(page(), name);
  expect(paper.cutOff).toEqual([]);
  expect(paper.hidden).toEqual([]);
  expect(paper.over).toBe(false);
  expect(paper.smallest).toBeGreaterThanOrEqual(10);
  for (const text of texts) expect(paper.words).toContain(text);
  expect(paper.words).toContain('In my own words');
  expect(await sheets(page())).toBe(1);
}

type Written = Partial<Record<QuestionId, string>>;

/** Of each age: words, cards that were picked and cards on piles, more than a heading holds. */
const cards = {
  young: { pick: ['u8-good-at', 'u8-upset'], sort: ['u8-like-doing'] },
  middle: { pick: ['m-good-at'], sort: ['m-interests', 'm-helps-learn'] },
  older: { pick: ['y-strengths', 'y-matters'], sort: ['y-helps-learn'] },
} as const;
type Age = keyof typeof cards;

async function sayAll(age: Age, texts: Written): Promise<void> {
  await goInApp(page(), '/me');
  const sitting = sittingOf(page());
  for (const [question, text] of Object.entries(texts)) await sitting.write(question as QuestionId, text);
  for (const question of cards[age].pick) await sitting.pick(question, 5);
  for (const question of cards[age].sort) await sitting.sort(question, 6);
}

/** Every child of the demo, by the age it has there (src/server/council/demo-families.ts). */
const demo: { name: string; age: Age; texts: Written }[] = [
  { name: 'Amara', age: 'young', texts: { 'u8-others-say': 'Grandma says I sing all day.', 'u8-tell': 'I point.' } },
  {
    name: 'Ayaan',
    age: 'young',
    texts: { 'u8-others-say': 'They say I am brave.', 'u8-helps': 'My bear and my blue cup.' },
  },
  {
    name: 'Rory',
    age: 'young',
    texts: { 'u8-tell': 'I take your hand. I say no with my head.', 'u8-smile': 'Bubbles' },
  },
  {
    name: 'Isla',
    age: 'middle',
    texts: { 'm-others-say': 'I notice things.', 'm-communicate': 'Write it down and wait.', 'm-proud': 'My rocket.' },
  },
  {
    name: 'Zofia',
    age: 'middle',
    texts: {
      'm-others-say': 'Babcia says I never give up, and my teacher says that I explain things well to the little ones.',
      'm-not-ok': 'I go quiet and pull my sleeves. Please give me space, and do not ask me questions until I look up.',
      'm-routines':
        'Breakfast first, then shoes, then the red door. When the bus is late I need to know how late it is.',
    },
  },
  { name: 'Mei-Lin', age: 'middle', texts: { 'm-others-say': 'Kind', 'm-people': 'Mum, Lao Lao and my cat Bao.' } },
  {
    name: 'Kofi',
    age: 'older',
    texts: {
      'y-others-say': 'My boss at the garage says I am the one who finds what is wrong.',
      'y-communicate':
        'Text me first. I answer better when I had time to think, and I do not like calls from numbers I do not know.',
      'y-hard-week':
        'Too many changes in one week. I stop going out. It helps when somebody tells me on Sunday what will happen.',
    },
  },
];

/** Whether this computer's fonts have all the letters: without them boxes are measured, about as wide as letters are. */
const hasLetters = (words: string) =>
  page().evaluate((text) => {
    const paper = document.createElement('canvas').getContext('2d');
    if (!paper) throw new Error('no canvas');
    const drawn = (what: string) => {
      paper.clearRect(0, 0, 300, 150);
      paper.font = '40px sans-serif';
      paper.fillText(what, 10, 80);
      return paper.getImageData(0, 0, 300, 150).data.join();
    };
    const box = drawn('\u{10ffff}');
    return [...new Set(text.match(/\p{L}/gu))].every((letter) => drawn(letter) !== box);
  }, words);

/** The languages of two more scripts: a few words for a few words, and a sentence or two for those. */
const scripts = [
  {
    language: 'Urdu',
    dir: 'rtl',
    few: ['میں مہربان ہوں۔', 'لکھ کر دیں اور انتظار کریں۔', 'میرا راکٹ اور میری بلی۔'],
    texts: [
      'میری استانی کہتی ہیں کہ میں مہربان ہوں اور سب کو ہنساتی ہوں۔',
      'میں خاموش ہو جاتی ہوں اور اپنی آستین کھینچتی ہوں۔ مجھے تھوڑی جگہ دیں اور سوال نہ پوچھیں۔',
      'پہلے ناشتہ، پھر جوتے، پھر لال دروازہ۔ اگر بس دیر سے آئے تو مجھے بتائیں کہ کتنی دیر ہے۔',
    ],
  },
  {
    language: 'Tamil',
    dir: 'ltr',
    few: ['நான் அன்பானவள்.', 'எழுதிக் கொடுத்து காத்திருங்கள்.', 'என் ராக்கெட்டும் என் பூனையும்.'],
    texts: [
      'நான் அன்பானவள், எல்லோரையும் சிரிக்க வைப்பவள் என்று என் ஆசிரியர் சொல்கிறார்.',
      'நான் அமைதியாகி என் சட்டைக் கையை இழுப்பேன். தயவுசெய்து எனக்குச் சிறிது இடம் கொடுங்கள், கேள்விகள் கேட்காதீர்கள்.',
      'முதலில் காலை உணவு, பிறகு காலணிகள், பிறகு சிவப்புக் கதவு. பேருந்து தாமதமானால் எவ்வளவு தாமதம் என்று சொல்லுங்கள்.',
    ],
  },
] as const;

/** The same sheets in two more scripts: a child with short answers, and one with long ones. All on a long run. */
const scriptsOf = (child: number) => {
  if (process.env.WAYMARK_LONG) return scripts;
  return scripts.filter((_script, at) => child === [0, 4][at]);
};

/** The same answers in another language, on the page they were chosen for. */
async function sayIn({ dir, few, texts }: (typeof scripts)[number], written: Written): Promise<string[]> {
  const said = Object.entries(written).map(([question, own], index) => ({
    question,
    text: (own.length < 50 ? few : texts)[index] ?? '',
  }));
  const sitting = sittingOf(page());
  for (const { question, text } of said) await sitting.rewrite(question as QuestionId, text);
  await page().evaluate((to) => {
    document.documentElement.dir = to;
  }, dir);
  await goInApp(page(), '/me/profile');
  for (const { text } of said) await page().locator('.profile-sheet').getByText(text).first().waitFor();
  return said.map(({ text }) => text);
}

describe('the one page of every child of the demo', () => {
  beforeAll(async () => {
    await page().goto(`${app().url}/welcome`);
    for (const { language, few, texts } of scripts) {
      if (!(await hasLetters([...few, ...texts].join(''))))
        console.warn(`This computer has not all letters of ${language}: boxes were measured.`);
    }
  });

  it.each(demo)('$name: fits on one sheet of A4, with nothing cut off', async (child) => {
    const { name, age, texts } = child;
    await addChild(name);
    await sayAll(age, texts);
    await openPage();
    await expectOneSheet(name.toLowerCase(), Object.values(texts));
    for (const script of scriptsOf(demo.indexOf(child))) {
      const said = await sayIn(script, texts);
      await expectOneSheet(`${name}-${script.language}`.toLowerCase(), said);
      const directions = await page()
        .locator('.profile-words')
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).direction));
      expect(new Set(directions)).toEqual(new Set([script.dir]));
    }
  });
});

describe('a page that does not fit', () => {
  const long = Array.from({ length: 90 }, (_, index) => `Line ${index + 1}: I like it when we know what comes next.`);

  it('goes on over the page at ten points, says so on the first, and loses no line', async () => {
    await addChild('Lou');
    await goInApp(page(), '/me');
    const sitting = sittingOf(page());
    await sitting.write('m-others-say', long.join('\n'));
    await sitting.pick('m-people', 3);
    await chooseFour(page(), 'people-like');
    await page().getByText('It is too long for one page. The rest goes on the next page.').waitFor();
    const paper = await onPaper(page(), 'long');
    expect(paper).toMatchObject({ points: 10, over: true, cutOff: [], hidden: [] });
    expect(paper.words).toMatch(
      /^Lou\s+Printed on .*\s+This is longer than one page\. There is more on the next page\./,
    );
    for (const line of long) expect(paper.words).toContain(line);
    expect(await sheets(page())).toBeGreaterThan(1);
  });

  it('is shorter by an answer when one is taken off, and fits again', async () => {
    await goInApp(page(), '/me/profile/choose/people-like');
    await page()
      .getByRole('checkbox', { name: /^On my page ?: What do other people like/ })
      .uncheck();
    await page().getByRole('link', { name: 'Show my page' }).click();
    await page().getByText('It fits on one page.').waitFor();
    expect(await sheets(page())).toBe(1);
  });

  it('has letters of 18 points in large print, on as many sheets as that takes', async () => {
    await chooseFour(page(), 'people-like');
    await page().evaluate(() => {
      window.print = () => undefined;
    });
    await page().getByRole('button', { name: 'Print in large letters' }).click();
    const paper = await onPaper(page(), 'large');
    expect(paper).toMatchObject({ points: 18, smallest: 18, over: false, cutOff: [], hidden: [] });
  });
});
