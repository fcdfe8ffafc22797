import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The Chromium of this computer: CHROMIUM, then what PATH has, then what playwright fetched. */
export function findChromium(): string | undefined {
  const inPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
  const asked = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  return [...asked, ...inPath, ...applications, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * As root Chromium has no sandbox to offer. The others keep it from talking to anyone but the page under test.
 * https://github.com/GoogleChrome/chrome-launcher/blob/main/docs/chrome-flags-for-tools.md
 */
export function chromiumFlags(): string[] {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const quiet = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return [...asRoot, ...quiet];
}

function fetchChromium(): void {
  const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
  const debian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (debian && run('apt-get', ['update', '-q']) && run('apt-get', install)) return;
  const playwright = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(process.execPath, [join(playwright, '..', 'cli.js'), 'install', 'chromium']);
}

const install = ['install', '-y', '-q', '--no-install-recommends', 'chromium'];

// Run by itself (scripts/run.mjs does): prints where Chromium is, fetching it when it is missing.
if (import.meta.main) {
  if (findChromium() === undefined) {
    process.stderr.write('Chromium is not here: trying to fetch it.\n');
    fetchChromium();
  }
  const found = findChromium();
  if (found !== undefined) process.stdout.write(`${found}\n`);
  process.exitCode = found === undefined ? 1 : 0;
}
