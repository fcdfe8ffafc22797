import { describe, expect, it } from 'vitest';
import { workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { goWithin } from '../support/open-screen.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

const { app, page, profile } = journey();

const sort = () => page().getByRole('region', { name: 'Sort picture cards into piles' });
const heading = () => page().getByRole('heading', { level: 1 }).waitFor();
async function ask(question: string): Promise<void> {
  await goWithin(page(), `/me/q/${question}`);
  await heading();
}
const pileOf = (name: string) => sort().getByRole('region', { name, exact: true });

describe('answering with pictures in a real browser', () => {
  it('reads a pile of cards as radio groups, each named by its card', async () => {
    await addChildByHand(page(), app().url, { name: 'Sam', asked: daysAgo(30) });
    await ask('m-school-sort');
    await sort().getByRole('button', { name: 'As a list' }).click();
    await sort().getByRole('group', { name: 'maths' }).getByText('hard for me').click();
    const snapshot = await sort().getByRole('list').first().ariaSnapshot();
    expect(snapshot.split('\n').slice(0, 12).join('\n')).toMatchInlineSnapshot(`
      "- list:
        - listitem:
          - group "maths":
            - text: maths
            - radio "fine for me"
            - text: fine for me
            - radio "sometimes hard"
            - text: sometimes hard
            - radio "hard for me" [checked]
            - text: hard for me
            - radio "not sure"
            - text: not sure"
    `);
    expect(snapshot.match(/- group/g)?.length).toBe(9);
  });

  it('reads faces as one radio group with the question for its name', async () => {
    await ask('m-friends');
    const faces = page().getByRole('group', { name: 'How are things with friends?' });
    expect(await faces.ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "How are things with friends?":
        - text: How are things with friends?
        - radio "good"
        - text: good
        - radio "so-so"
        - text: so-so
        - radio "not good"
        - text: not good
        - radio "not sure"
        - text: not sure"
    `);
  });

  it('reads the five faces of older ones, and the wish who may see as boxes of which none is ticked', async () => {
    await ask('y-feelings');
    const faces = page().getByRole('group', { name: 'How are you feeling in yourself?' });
    await faces.waitFor();
    expect(await faces.ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "How are you feeling in yourself?":
        - text: How are you feeling in yourself?
        - radio "very good"
        - text: very good
        - radio "good"
        - text: good
        - radio "so-so"
        - text: so-so
        - radio "not good"
        - text: not good
        - radio "really not good"
        - text: really not good
        - radio "not sure"
        - text: not sure"
    `);
    await ask('u8-share');
    const wish = page().getByRole('group', { name: 'Who do you want to see your answers?' });
    await wish.waitFor();
    expect(await wish.ariaSnapshot()).toMatchInlineSnapshot(`
      "- group "Who do you want to see your answers? Choose as many as you like, or none.":
        - text: Who do you want to see your answers? Choose as many as you like, or none.
        - checkbox "Just me"
        - text: Just me
        - checkbox "My family"
        - text: My family
        - checkbox "My school, nursery or college"
        - text: My school, nursery or college
        - checkbox "My health team"
        - text: My health team
        - checkbox "People writing my plan"
        - text: People writing my plan
        - checkbox "Everyone at my meeting"
        - text: Everyone at my meeting"
    `);
  });

  it('reads one card and its piles in the order they stand, and sorts them by keyboard alone', async () => {
    await ask('u8-senses');
    await sort().getByRole('button', { name: 'One at a time' }).waitFor();
    expect(await sort().ariaSnapshot()).toMatchInlineSnapshot(`
      "- region "Sort picture cards into piles":
        - heading "Sort picture cards into piles" [level=2]
        - button "One at a time" [pressed]
        - button "As a list"
        - text: loud noise
        - group "Where does “loud noise” go?":
          - text: Where does “loud noise” go?
          - button "I like it"
          - button "I do not like it"
          - button "not sure"
        - button "Show one more choice"
        - region "Or start with one of these":
          - heading "Or start with one of these" [level=3]
          - list:
            - listitem:
              - button "quiet"
            - listitem:
              - button "busy and crowded"
            - listitem:
              - button "bright light"
            - listitem:
              - button "the dark"
            - listitem:
              - button "strong smells"
        - status
        - status: Page 1 of 3
        - button "Go back" [disabled]
        - button "More cards"
        - heading "Cards of your own" [level=3]
        - button "Make a card""
    `);
    await sort().getByRole('button', { name: 'I like it' }).focus();
    // One card after the other, as somebody sorts who looks at each.
    for (const [index, key] of ['Enter', 'Space'].entries()) {
      await page().keyboard.press(key);
      await expect.poll(() => pileOf('I like it').getByRole('button').count()).toBe(index + 1);
    }
    for (const key of ['Tab', 'Enter']) await page().keyboard.press(key);
    await expect.poll(() => pileOf('I do not like it').getByRole('button').count()).toBe(1);
    // The focus stays on the pile that was pressed.
    await expect.poll(() => page().evaluate(() => document.activeElement?.textContent)).toBe('I do not like it');
  });

  it('lets a mouse and then a finger drag a card to a pile, with no signal', async () => {
    await ask('m-senses');
    await workerReady(page());
    await profile().browser().setOffline(true);
    await page().reload();
    await heading();
    const card = sort().locator('.me-card.big');
    const names: string[] = [];
    for (const drag of [byMouse, byFinger]) {
      const pile = sort().locator('.me-piles [data-drop=fine]');
      // Both have to be in sight, clear of the bar at the bottom.
      await pile.evaluate((one) => one.scrollIntoView({ block: 'center' }));
      const [from, to] = [await card.boundingBox(), await pile.boundingBox()];
      if (!from || !to) throw new Error('nothing to drag');
      names.push(await card.innerText());
      await drag({ x: from.x + 40, y: from.y + 40 }, { x: to.x + 30, y: to.y + 30 });
      await pileOf('fine for me')
        .getByRole('button', { name: names.at(-1) ?? '' })
        .waitFor();
    }
    expect(await pileOf('fine for me').getByRole('button').count()).toBe(2);
    // The pictures are part of what is kept for no signal.
    expect(await page().evaluate(async () => (await fetch('/symbols/pictures.svg')).status)).toBe(200);
    await profile().browser().setOffline(false);
  });
});

type Point = { x: number; y: number };

async function byMouse(from: Point, to: Point): Promise<void> {
  const { mouse } = page();
  await mouse.move(from.x, from.y);
  await mouse.down();
  await mouse.move(to.x, to.y, { steps: 6 });
  await mouse.up();
}

async function byFinger(from: Point, to: Point): Promise<void> {
  const session = await page().context().newCDPSession(page());
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', [from]);
  for (let step = 1; step <= 6; step += 1)
    await touch('touchMove', [{ x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 }]);
  await touch('touchEnd', []);
  await session.detach();
}
