import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import me from '../../locales/en-GB/me.json' with { type: 'json' };
import { workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

const words = me.lock;
const answer = 'Owls in the barn';

/**
 * The lock of a phone with a finger reader, as Chromium makes one up for tests. One that met a stranger stays blocked, as
 * a phone's does after too many wrong fingers, so a stranger gets a phone of their own.
 */
async function phoneLock(cdp: CDPSession, { isUserVerified }: { isUserVerified: boolean }) {
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport: 'internal', hasResidentKey: true, hasPrf: true },
      ...{ hasUserVerification: true, isUserVerified, automaticPresenceSimulation: true },
    },
  });
  return {
    meetsStranger: () => cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false }),
    passkeys: async () => (await cdp.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
    remove: () => cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }),
  };
}

const press = (page: Page, name: string | RegExp) =>
  page
    .getByRole('main')
    .getByRole('button', { name, exact: typeof name === 'string' })
    .click();
const doorIsShut = (page: Page) => page.getByRole('heading', { level: 1, name: words.closed.title }).waitFor();
const doorIsOpen = async (page: Page) => {
  await page.getByLabel('Your words').waitFor();
  expect(await page.getByLabel('Your words').inputValue()).toBe(answer);
};

describe('a young person whose door opens with the phone’s own lock', () => {
  const { app, page: first } = journey();
  // A passkey belongs to a domain: https://w3c.github.io/webauthn/#rp-id
  const url = () => app().url.replace('127.0.0.1', 'localhost');
  let cdp: CDPSession;
  let phone: Awaited<ReturnType<typeof phoneLock>>;
  let code = '';

  it('is not offered it at an address where it could not work', async () => {
    const page = first();
    cdp = await page.context().newCDPSession(page);
    await cdp.send('WebAuthn.enable');
    phone = await phoneLock(cdp, { isUserVerified: false });
    await addChildByHand(page, app().url, { name: 'Zara', asked: daysAgo(30) });
    await page.goto(`${app().url}/me/lock`);
    await page.getByRole('button', { name: words.kind.word }).waitFor();
    expect(await page.evaluate(() => PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())).toBe(true);
    expect(await page.getByRole('button', { name: words.kind.passkey }).count()).toBe(0);
  });

  it('puts it on, with a warning for shared phones, and leaves no name in the phone’s list', async () => {
    const page = first();
    await page.goto(url());
    await workerReady(page);
    await addChildByHand(page, url(), { name: 'Zara', asked: daysAgo(30) });
    await page.goto(`${url()}/me/q/m-interests`);
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByLabel('Your words').fill(answer);
    await page.getByText('Saved', { exact: false }).first().waitFor();
    await page.goto(`${url()}/me/lock`);
    await press(page, new RegExp(words.kind.passkey));
    await page.getByText(words.passkey.care).waitFor();
    await press(page, words.passkey.put);
    await page.getByText(words.passkey.stopped).waitFor();
    expect(await phone.passkeys()).toEqual([]);
    await phone.remove();
    phone = await phoneLock(cdp, { isUserVerified: true });
    await press(page, words.passkey.put);
    code = (await page.locator('.lock-code').innerText()).trim().split(/\s+/).join('-');
    await press(page, words.code.kept);
    await page.getByRole('heading', { name: words.on.passkey }).waitFor();
    const [passkey, ...others] = await phone.passkeys();
    expect(others).toEqual([]);
    expect(passkey).toMatchObject({ rpId: 'localhost', userName: 'This is Me', userDisplayName: 'This is Me' });
  });

  it('opens it with no signal, and stays shut for somebody the phone does not know', async () => {
    const page = first();
    await page.context().setOffline(true);
    await page.goto(`${url()}/me/q/m-interests`);
    await doorIsShut(page);
    await press(page, words.open.done);
    await doorIsOpen(page);
    await page.getByRole('button', { name: words.bar.close }).click();
    await doorIsShut(page);
    await phone.meetsStranger();
    await press(page, words.open.done);
    await page.getByText(words.passkey['not-open']).waitFor();
    expect(await page.getByLabel('Your words').count()).toBe(0);
  });

  it('opens it with the code when the passkey is gone from the phone, and chooses a new lock', async () => {
    const page = first();
    await phone.remove();
    phone = await phoneLock(cdp, { isUserVerified: true });
    await press(page, words.open.done);
    await page.getByText(words.passkey['not-open']).waitFor();
    await page.getByText(words.forgot.title, { exact: true }).click();
    await page.getByLabel(words.forgot.code).fill(code);
    await press(page, words.forgot.open);
    await page.getByText(words['with-code']).waitFor();
    await press(page, new RegExp(words.kind.passkey));
    await press(page, words.passkey.put);
    await press(page, words.code.kept);
    await page.goto(`${url()}/me/q/m-interests`);
    await doorIsShut(page);
    await press(page, words.open.done);
    await doorIsOpen(page);
    await page.context().setOffline(false);
  });
});
