import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumFlags, findChromium } from './chromium.ts';

/** The two sizes every screen is looked at in (design §10). */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 800 };

export type Profile = {
  /** The open browser; a new one after `reopen`. */
  browser(): BrowserContext;
  page(): Promise<Page>;
  /** Closes the browser and opens it on the same profile, as somebody does the next morning. */
  reopen(): Promise<void>;
  /** Where it lies on the disk, with everything the browser keeps. */
  folder: string;
  /** Every origin but the app's own that a page or the worker asked for, and what the policy stopped. */
  strangers(): string[];
  dispose(): Promise<void>;
};

export type ProfileOptions = {
  viewport?: { width: number; height: number };
  /** Only for axe, which has to be put into the page: the app itself runs under its own Content-Security-Policy. */
  bypassCSP?: boolean;
  /** A made-up microphone and camera, allowed without asking, in place of those of this computer. */
  madeUpMedia?: boolean;
};

/** https://webrtc.github.io/webrtc-org/testing/ */
const madeUpMedia = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

/** A real Chromium with a profile on disk: what a phone keeps, this keeps. `origin` is the app's own. */
export async function openProfile(origin: string, options: ProfileOptions = {}): Promise<Profile> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('Chromium is not here. `npm test` fetches it; or set CHROMIUM.');
  const folder = mkdtempSync(join(tmpdir(), 'waymark-profile-'));
  const strange = new Set<string>();

  async function open(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath,
      args: [...chromiumFlags(), ...(options.madeUpMedia ? madeUpMedia : [])],
      viewport: options.viewport ?? phone,
      locale: 'en-GB',
      timezoneId: 'Europe/London',
      bypassCSP: options.bypassCSP ?? false,
    });
    context.on('request', (request) => {
      const asked = new URL(request.url());
      if (/^(https?|wss?):$/.test(asked.protocol) && asked.origin !== origin) strange.add(asked.origin);
    });
    // What the policy stopped was asked for all the same.
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) strange.add(message.text());
    });
    return context;
  }

  let context = await open();
  return {
    browser: () => context,
    folder,
    page: async () => context.pages()[0] ?? (await context.newPage()),
    reopen: async () => {
      // Closing takes the made-up lack of signal away first, and the app would use that moment to send what waits.
      // A page that was made to crash goes nowhere any more.
      for (const page of context.pages()) await page.goto('about:blank').catch(() => undefined);
      await context.close();
      context = await open();
    },
    strangers: () => [...strange],
    dispose: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Resolves when the service worker holds this page, so that the app may lose its server. */
export async function workerReady(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
}

type AxeOptions = {
  /** Only these rules, instead of WCAG 2.2 AA and best practice. */
  only?: readonly string[];
  /** Contrast of AAA in place of AA. */
  enhanced?: boolean;
};

/** What axe has against the page: one line per fault. The profile needs `bypassCSP`. */
export async function axeFaults(page: Page, { only, enhanced = false }: AxeOptions = {}): Promise<string[]> {
  const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  if (!(await page.evaluate(() => 'axe' in window))) await page.addScriptTag({ content: source });
  const rules = { 'color-contrast': { enabled: !enhanced }, 'color-contrast-enhanced': { enabled: enhanced } };
  const results = await page.evaluate(
    async (options) => {
      const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      return axe.run(options);
    },
    only ? { runOnly: [...only], resultTypes: ['violations'] } : { rules, resultTypes: ['violations'] },
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help} (${node.target.join(' ')})`),
  );
}

/** With `WAYMARK_PICTURES=1`: puts a picture of the screen into `test-output/`, for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  if (!process.env.WAYMARK_PICTURES) return;
  const folder = join(import.meta.dirname, '..', '..', 'test-output');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
}
