import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Profile } from './chromium-profile.ts';

/**
 * As when a phone's battery is pulled out: SIGKILL, no page and no part of the browser is told of it. Opens it again on
 * the same profile.
 */
export async function killBrowser(profile: Profile): Promise<void> {
  const dead = new Promise((end) => profile.browser().once('close', end));
  process.kill(processOf(profile), 'SIGKILL');
  await dead;
  await profile.reopen();
}

/** Chromium writes beside its profile who has it open: `<computer>-<process>`. */
const processOf = ({ folder }: Profile): number =>
  Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));
