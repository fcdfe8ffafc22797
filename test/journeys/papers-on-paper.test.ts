import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { beginToChoose } from '../support/choosing.ts';
import { keepPicture } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { commentOnPlan, writeCall, writeRecordsLetter } from '../support/papers.ts';
import { longDay, lookRoundWith, today } from '../support/person.ts';

/** Two fingers wide all round, as a home printer leaves it. */
const paper = { format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } } as const;

/** How many sheets the page takes on A4. Chromium writes each as an object of its own (ISO 32000-2, 7.7.3). */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf(paper);
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** What nobody can press on paper, and still stands there. */
async function pressable(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'button:not(.sentence), select, textarea, nav, .chip, a.btn:not([href^="tel:"], [href^="mailto:"]), input:not([type=checkbox])',
      ),
    ]
      .filter((one) => one.checkVisibility() && one.getClientRects().length > 0 && !one.matches('.hidden-visually'))
      .map((one) => `${one.tagName} ${one.getAttribute('aria-label') ?? one.textContent?.trim().slice(0, 40)}`),
  );
}

describe('a family’s papers on paper', () => {
  const { app, page } = journey({ demo: true });
  const open = async (path: string) => {
    await page().goto(`${app().url}${path}`);
    await page().getByRole('heading', { level: 1 }).waitFor();
  };

  /** As the printer sees it, at the width of A4. */
  async function onPaper(name: string, look: () => Promise<void>): Promise<void> {
    await page().emulateMedia({ media: 'print' });
    await page().setViewportSize({ width: 680, height: 960 });
    await keepPicture(page(), `paper-${name}`);
    try {
      expect(await pressable(page())).toEqual([]);
      await look();
    } finally {
      await page().setViewportSize({ width: 360, height: 740 });
      await page().emulateMedia({ media: 'screen' });
    }
  }

  beforeAll(async () => {
    await lookRoundWith(page(), app().url, 'Year 6.');
    await writeCall(page(), app().url, { who: 'Sam Willow', said: 'The bus comes on Monday.', promise: 'Ring back' });
    await writeCall(page(), app().url, { who: 'Ms Green', said: 'She has seen the report.' });
  });

  it('a letter looks like a letter and fits on one sheet', async () => {
    await writeRecordsLetter(page(), app().url, 'Sana Testwell');
    await onPaper('letter', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toContain(longDay(today()));
      expect(shown).toContain('UK GDPR, articles 12(3) and 15');
      expect(shown.match(/Sana Testwell/g)).toHaveLength(2);
      expect(shown).not.toContain('Did you send it?');
      expect(await sheets(page())).toBe(1);
    });
  });

  it('the family’s page and the young person’s page are printed each alone, with what was written', async () => {
    await open('/review/prepare');
    await page().getByLabel('What I want next').fill('A band at the new school.');
    await page().getByLabel('What we would like to change').fill('One person who answers.');
    await page().getByLabel('What we would like to change').blur();
    await page().getByRole('button', { name: 'Print our page' }).click();
    await onPaper('review-family', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toContain('One person who answers.');
      expect(shown).not.toContain('A band at the new school.');
      expect(shown).not.toContain('What to bring');
      expect(shown).not.toContain('Get ready');
      expect(await sheets(page())).toBe(1);
    });
    await page().getByRole('button', { name: 'Print this page' }).click();
    await onPaper('review-child', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toContain('A band at the new school.');
      expect(shown).not.toContain('One person who answers.');
      expect(await sheets(page())).toBe(1);
    });
  });

  it('the log is a dated record with numbered entries', async () => {
    await open('/log/export');
    await onPaper('log', async () => {
      const record = await page().locator('.log-record').innerText();
      expect(record).toMatch(/1\. .*Sam Willow[\s\S]*2\. .*Ms Green/);
      expect(await page().locator('main').innerText()).toContain(`as of ${longDay(today())}`);
    });
  });

  it('what changed between two plans is told by sign and word, not only by colour', async () => {
    await open('/plan/compare');
    await page().locator('.change.removed').first().waitFor();
    await onPaper('compare', async () => {
      for (const [kind, sign] of [
        ['added', '+Added'],
        ['removed', '−Removed'],
        ['changed', '~Otherwords'],
      ] as const) {
        const words = await page().locator(`.change.${kind} .became`).first().innerText();
        expect(words.replace(/\s+/g, '')).toBe(sign);
      }
      const line = page().locator('.change.removed del').first();
      expect(await line.evaluate((one) => getComputedStyle(one).textDecorationLine)).toBe('line-through');
    });
  });

  it('the plan is printed from A to K, and what the family says about it stands on its own list', async () => {
    await commentOnPlan(page(), app().url, 'Mei-Lin has access to a social group', 'Which adult?');
    await onPaper('plan', async () => {
      expect(await page().locator('.plan-section').count()).toBeGreaterThan(9);
      expect(await page().locator('.sentence .pen').first().isVisible()).toBe(false);
    });
    await open('/plan');
    await page().getByRole('link', { name: 'Say what you think of it' }).click();
    await page().getByText('Which adult?').first().waitFor();
    await onPaper('comments', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toContain('Which adult?');
      expect(shown).toContain('access to a social group');
      expect(await sheets(page())).toBe(1);
    });
  });

  it('all dates, the steps of the review and the rights stand with their days', async () => {
    for (const [path, words] of [
      ['/steps/dates', 'You can answer the changes to the plan'],
      ['/review', 'The council decides'],
      ['/placement', 'Fairmead School'],
      ['/rights', 'Earlier decisions'],
    ] as const) {
      await open(path);
      await page().getByText(words).first().waitFor();
      await onPaper(path.slice(1).replace('/', '-'), async () => {
        expect(await page().locator('main').innerText()).toContain(words);
      });
    }
  });

  it('the list of schools is printed whole, without the map and its buttons', async () => {
    await open('/places/schools');
    await page()
      .getByRole('link', { name: /^Amwell View School/ })
      .waitFor();
    await onPaper('schools', async () => {
      // The event a browser sends before it prints, from its own menu too.
      await page().evaluate(() => dispatchEvent(new Event('beforeprint')));
      const rows = page().locator('main .todo').getByRole('link').filter({ visible: true });
      const told = /^(\d+) of \d+ schools/m.exec(await page().locator('main').innerText())?.[1];
      expect(await rows.count()).toBe(Number(told));
    });
  });

  it('what a family chose is on paper: the list with its reasons, the visit with its questions, who may help', async () => {
    const visit = await beginToChoose(page(), app().url);
    await page().goto(`${app().url}${visit}`);
    await page().getByLabel('What we saw and heard').waitFor();
    await onPaper('visit', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toContain('How do you help children make friends?');
      // Room to write on, where nothing is written yet.
      const room = await page()
        .locator('.words-printed')
        .evaluateAll((all) => all.map((one) => one.clientHeight));
      expect(Math.min(...room)).toBeGreaterThan(60);
    });
    await open('/places/preference');
    await page().getByLabel('Why Larwood School?').waitFor();
    await onPaper('preference', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toMatch(/Larwood School[\s\S]*They know her needs\.[\s\S]*SEND Unit[\s\S]*Her friends go there\./);
      for (const words of ['Add a school or a kind', 'Short sentences will do.']) expect(shown).not.toContain(words);
    });
    await open('/help/saved');
    await page().getByRole('link', { name: 'Herts SENDIASS' }).waitFor();
    await onPaper('saved', async () => {
      const shown = await page().locator('main').innerText();
      expect(shown).toContain('Herts SENDIASS');
      expect(shown).toContain('01992 555847');
      expect(shown).toContain(`Printed from Waymark on ${longDay(today())}. Check before you rely on it.`);
      expect(await sheets(page())).toBe(1);
    });
  });

  it('two kinds side by side, and the words explained', async () => {
    await open('/places/compare?with=srp,send-unit');
    await page().getByRole('table').waitFor();
    await onPaper('compare-kinds', async () => {
      expect(await page().getByRole('columnheader').count()).toBe(3);
      expect(await sheets(page())).toBe(1);
    });
    await open('/words');
    await page().getByRole('link', { name: /^EHCP/ }).waitFor();
    await onPaper('words', async () => {
      expect(await page().locator('main').innerText()).toContain('EHC Coordinator');
    });
  });
});
