import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { keepPicture, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { openAfresh } from '../support/open-screen.ts';
import { cutOff } from '../support/screen-faults.ts';

const kinds = ['srp', 'send-unit', 'ld', 'sld'];
const schools = ['place-117676', 'place-130362', 'place-137997', 'place-117670'];
const mixed = ['srp', 'send-unit', 'ld', 'place-117676'];

type Told = { role: string; name: string; says: string };

/** The table as a screen reader gets it: the browser's own accessibility tree, row by row. */
async function heardTable(page: Page): Promise<Told[][]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Accessibility.enable');
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  type Node = (typeof nodes)[number];
  const below = (node: Node): Node[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child ? [child, ...below(child)] : [];
    });
  const roleOf = (node: Node) => String(node.role?.value ?? '');
  const text = (node: Node) =>
    below(node)
      .filter((one) => roleOf(one) === 'StaticText')
      .map((one) => String(one.name?.value ?? ''))
      .join(' ');
  const isCell = (node: Node) => ['cell', 'gridcell', 'rowheader', 'columnheader'].includes(roleOf(node));
  const tables = nodes.filter((node) => roleOf(node) === 'table' && !node.ignored);
  expect(tables).toHaveLength(1);
  return tables
    .flatMap(below)
    .filter((node) => roleOf(node) === 'row' && !node.ignored)
    .map((row) =>
      below(row)
        .filter((node) => isCell(node) && !node.ignored)
        .map((cell) => ({ role: roleOf(cell), name: String(cell.name?.value ?? ''), says: text(cell) })),
    );
}

/** How many sheets it takes. Chromium writes each as an object of its own (ISO 32000-2, 7.7.3). */
const sheetsOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('kinds and schools side by side', () => {
  const { app, page, profile } = journey();

  const compare = async (ids: readonly string[]) => {
    // Whole, because the letters a browser draws until its fonts are there are wider and take more of the sheet.
    await openAfresh(page(), `${app().url}/places/compare?with=${ids.join(',')}`);
    await page().getByRole('table').waitFor();
  };
  const looks = (how: { size?: number; dir?: string }) =>
    page().evaluate(({ size = 1, dir = 'ltr' }) => {
      document.documentElement.style.setProperty('--size', String(size));
      document.documentElement.dir = dir;
    }, how);

  /** Nothing past an edge, and no table that has to be moved sideways to be read. */
  const faults = async () => [
    ...(await cutOff(page())),
    ...(await page().evaluate(() => {
      const table = document.querySelector('.compare-scroll');
      return table && table.scrollWidth > table.clientWidth ? ['the table moves sideways'] : [];
    })),
  ];

  afterEach(async () => {
    await page().setViewportSize({ width: 360, height: 740 });
    await page().emulateMedia({ media: null });
  });

  it('tell a screen reader every cell with its question and its column, however narrow the screen', async () => {
    await compare(kinds);
    const heard: Told[][][] = [];
    // A desk, a phone, a small phone, and a small screen at 400 % (WCAG 1.4.10).
    for (const [width, height] of [
      [1280, 800],
      [360, 740],
      [320, 640],
      [320, 256],
    ] as const) {
      await page().setViewportSize({ width, height });
      heard.push(await heardTable(page()));
      await keepPicture(page(), `compare-${width}-${height}`);
    }
    for (const other of heard) expect(other).toEqual(heard[0]);
    const [head = [], ...rows] = heard[0] ?? [];
    expect(head.map(({ role, says }) => [role, says])).toEqual([
      ['columnheader', 'Question'],
      ['columnheader', 'Specialist Resource Provision (SRP)'],
      ['columnheader', 'SEND Unit'],
      ['columnheader', 'Learning Difficulties (LD) schools'],
      ['columnheader', 'Severe Learning Difficulties (SLD) schools'],
    ]);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) {
      expect(row.map(({ role }) => role.replace('gridcell', 'cell'))).toEqual([
        'rowheader',
        ...kinds.map(() => 'cell'),
      ]);
      for (const { says } of row) expect(says.trim()).not.toBe('');
    }
    const therapies = rows.find(([question]) => question?.says === 'Therapy and health');
    expect(therapies?.map(({ says }) => says)[2]).toBe('Not known yet');
  });

  it('name every cell in an ARIA snapshot too, under the table’s caption', async () => {
    await compare(['srp', 'ld']);
    const snapshot = await page()
      .getByRole('region', { name: /^The table/ })
      .ariaSnapshot();
    expect(snapshot).toContain('table "Specialist Resource Provision (SRP) · Learning Difficulties (LD) schools, side');
    const row = page().getByRole('row', { name: /^Time in ordinary class/ });
    expect(await row.getByRole('rowheader').innerText()).toBe('Time in ordinary class');
    expect(await row.getByRole('cell').count()).toBe(2);
    expect(await row.ariaSnapshot()).toMatch(/cell "Grows over time\.[\s\S]*cell "Some planned link days/);
  });

  it('lose nothing at the edge of a small phone, at 400 %, or in letters three times the size', async () => {
    for (const ids of [kinds, mixed]) {
      await compare(ids);
      await page().setViewportSize({ width: 320, height: 640 });
      expect(await faults()).toEqual([]);
      await page().setViewportSize({ width: 320, height: 256 });
      expect(await faults()).toEqual([]);
      await page().setViewportSize({ width: 320, height: 640 });
      await looks({ size: 3 });
      expect(await faults()).toEqual([]);
      await keepPicture(page(), 'compare-three-times');
      await looks({ size: 3, dir: 'rtl' });
      expect(await faults()).toEqual([]);
    }
  });

  it('move sideways by the keyboard while the questions stay, and the page itself never does', async () => {
    await compare(kinds);
    const region = page().getByRole('region', { name: /^The table/ });
    const question = page().getByRole('rowheader', { name: 'Who it is for' });
    const edges = async () => [(await region.boundingBox())?.x ?? 0, (await question.boundingBox())?.x ?? 0] as const;
    await region.focus();
    expect(await region.evaluate((one) => one.matches(':focus-visible'))).toBe(true);
    for (let pressed = 0; pressed < 8; pressed++) await page().keyboard.press('ArrowRight');
    await page().waitForFunction(() => (document.querySelector('.compare-scroll')?.scrollLeft ?? 0) > 100);
    const [left, held] = await edges();
    expect(Math.abs(left - held)).toBeLessThan(3);
    expect(await page().evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
    // The last column comes wholly into sight.
    await region.evaluate((one) => one.scrollTo({ left: one.scrollWidth, behavior: 'instant' }));
    const last = await page().getByRole('columnheader').last().boundingBox();
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(360);
  });

  it('stand mirrored from right to left, the questions at the right edge', async () => {
    await compare(kinds);
    await looks({ dir: 'rtl' });
    const right = (box: { x: number; width: number } | null) => (box?.x ?? 0) + (box?.width ?? 0);
    const region = page().getByRole('region', { name: /^The table/ });
    const question = page().getByRole('rowheader', { name: 'Who it is for' });
    await region.evaluate((one) => one.scrollTo({ left: -300, behavior: 'instant' }));
    expect(await region.evaluate((one) => one.scrollLeft)).toBeLessThan(-100);
    expect(Math.abs(right(await region.boundingBox()) - right(await question.boundingBox()))).toBeLessThan(3);
    await keepPicture(page(), 'compare-rtl');
  });

  it('are printed on one sheet of A4, four of them, on wide paper and on tall paper', async () => {
    for (const [what, ids] of Object.entries({ kinds, schools, mixed })) {
      await compare(ids);
      const wide = await page().pdf({ preferCSSPageSize: true });
      const tall = await page().pdf({
        format: 'A4',
        margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' },
      });
      expect([what, sheetsOf(wide), sheetsOf(tall)]).toEqual([what, 1, 1]);
      expect(wide.toString('latin1')).toMatch(/\/MediaBox\s*\[0 0 84[12]/);
    }
    await page().emulateMedia({ media: 'print' });
    expect(await page().getByRole('rowheader', { name: 'Who it is for' }).isVisible()).toBe(true);
    expect(await page().getByRole('button', { name: 'Print on one sheet' }).isVisible()).toBe(false);
    await page().setViewportSize({ width: 1054, height: 726 });
    await keepPicture(page(), 'paper-compare-kinds');
  });

  it('are there with no signal, as they were left', async () => {
    await compare(['srp', 'esc', 'ld']);
    await workerReady(page());
    await profile().browser().setOffline(true);
    await page().goto(`${app().url}/places/compare`);
    await page().getByRole('columnheader', { name: 'Education Support Centre (ESC)' }).waitFor();
    await page()
      .getByLabel(/Show only what differs/)
      .check();
    await page()
      .getByText(/same for all, and .* not shown/)
      .waitFor();
    await profile().browser().setOffline(false);
  });
});
