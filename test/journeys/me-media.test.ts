import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuiltApp } from '../support/built-app.ts';
import { asFromCamera, cameraWords } from '../support/camera-photo.ts';
import { keepPicture, openProfile, type Profile, workerReady } from '../support/chromium-profile.ts';
import { startJourneyApp } from '../support/journey-app.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

describe('a child who draws, shows, talks and signs with no signal', () => {
  let app: BuiltApp;
  let profile: Profile;
  let page: Page;

  beforeAll(async () => {
    app = await startJourneyApp();
    // The policy is left out so that the test may read what the page shows (`fetch` of a blob).
    profile = await openProfile(app.url, { madeUpMedia: true, bypassCSP: true });
    page = await profile.page();
    await addChildByHand(page, app.url, { name: 'Amira', asked: daysAgo(30) });
    await workerReady(page);
    await profile.browser().setOffline(true);
  });

  afterAll(async () => {
    await profile?.dispose();
    await app?.dispose();
  });

  const panel = (name: string) => page.getByRole('region', { name, exact: true });
  const open = async (way: string, name: string) => {
    await page.goto(`${app.url}/me/q/u8-name`);
    const button = page.getByRole('button', { name: way, exact: true });
    await panel(name).or(button).first().waitFor();
    if (!(await panel(name).isVisible())) await button.click();
    await panel(name).waitFor();
  };
  const closeAndOpen = async () => {
    await profile.reopen();
    await profile.browser().setOffline(true);
    page = await profile.page();
  };
  /** How long the player really has sound or film: the time that goes by until its end. */
  const played = (name: string, kind: 'audio' | 'video') =>
    panel(name)
      .locator(`${kind}[src]`)
      .evaluate(async (media: HTMLMediaElement) => {
        media.muted = true;
        const ended = new Promise((end) => media.addEventListener('ended', end, { once: true }));
        await media.play();
        await ended;
        return media.currentTime;
      });

  it('records a voice note, closes the app, and plays it back', async () => {
    await open('Say it', 'Voice note');
    await panel('Voice note').getByRole('button', { name: 'Record' }).click();
    await panel('Voice note')
      .getByText(/0:0[2-9] of 3:00/)
      .waitFor();
    await panel('Voice note').getByText('We can hear you.').waitFor();
    await panel('Voice note').getByRole('button', { name: 'Stop' }).click();
    await panel('Voice note').getByText('Saved on this phone.').first().waitFor();
    await closeAndOpen();
    await open('Say it', 'Voice note');
    await panel('Voice note').getByRole('button', { name: /^Play/ }).waitFor();
    expect(await played('Voice note', 'audio')).toBeGreaterThan(1.5);
    await keepPicture(page, 'me-voice');
  });

  it('has what was signed up to a few seconds ago when the browser is killed', async () => {
    await open('Sign it on video', 'Signed video');
    await panel('Signed video').getByRole('button', { name: 'Record' }).click();
    await panel('Signed video')
      .getByText(/0:0[7-9] of 1:00/)
      .waitFor();
    // As a phone that dies: no page is told of it.
    const devtools = await profile.browser().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    await closeAndOpen();
    await open('Sign it on video', 'Signed video');
    await panel('Signed video').getByText('Your recording stopped early. What was there is kept.').waitFor();
    expect(await played('Signed video', 'video')).toBeGreaterThan(0.5);
    await keepPicture(page, 'me-video');
  });

  it('shows a photo that tells nobody where, when or with what it was taken, the right way up', async () => {
    await open('Show a photo', 'Photo');
    await panel('Photo')
      .getByLabel('Choose a photo')
      .setInputFiles(await cameraPhoto());
    const picture = panel('Photo').getByRole('img', { name: 'Photo 1' });
    await picture.waitFor();
    const { bytes, width, height, top } = await picture.evaluate(async (image: HTMLImageElement) => {
      await image.decode();
      const kept = await (await fetch(image.src)).arrayBuffer();
      const paper = new OffscreenCanvas(1, 1).getContext('2d');
      paper?.drawImage(image, -image.naturalWidth / 2, -10);
      const [red = 0, , blue = 0] = paper?.getImageData(0, 0, 1, 1).data ?? [];
      const { naturalWidth, naturalHeight } = image;
      return { bytes: [...new Uint8Array(kept)], width: naturalWidth, height: naturalHeight, top: red > blue };
    });
    const kept = Buffer.from(bytes).toString('latin1');
    for (const word of cameraWords) expect(kept).not.toContain(word);
    // No segment of a camera's: APP1 (Exif, XMP) and APP13 (Photoshop).
    expect(kept).not.toMatch(/\xff[\xe1\xed]/);
    expect({ width, height, top }).toEqual({ width: 1500, height: 2000, top: true });
    await keepPicture(page, 'me-photo');
  });

  /** Twelve megapixels, red on its left half; a camera held on its side says: turn it by a quarter. */
  async function cameraPhoto() {
    const plain = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4000, 3000);
      const paper = canvas.getContext('2d');
      for (const [at, colour] of ['#d11a2a', '#1959d1'].entries()) {
        if (paper) paper.fillStyle = colour;
        paper?.fillRect(at * 2000, 0, 2000, 3000);
      }
      return [...new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer())];
    });
    const buffer = Buffer.from(asFromCamera(Uint8Array.from(plain)));
    // The search would find them if they were there.
    for (const word of cameraWords) expect(buffer.toString('latin1')).toContain(word);
    return { name: 'IMG_0001.jpg', mimeType: 'image/jpeg', buffer };
  }

  it('draws a red star with nothing but a keyboard, and finds it again where it was', async () => {
    await open('Draw', 'Drawing');
    const drawing = panel('Drawing');
    await drawing.getByRole('radio', { name: 'Pen' }).focus();
    // Pen, Rubber, Shapes.
    for (const key of ['ArrowDown', 'ArrowDown', 'Tab']) await page.keyboard.press(key);
    for (let shape = 0; shape < 3; shape += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    for (let colour = 0; colour < 2; colour += 1) await page.keyboard.press('ArrowDown');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
    for (let back = 0; back < 20 && !(await focused()).startsWith('Row'); back += 1)
      await page.keyboard.press('Shift+Tab');
    for (const key of ['ArrowRight', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await drawing.getByText('Saved on this phone.').waitFor();
    expect(await focused()).toBe('Row 2, square 2: red star');
    await drawing.getByLabel('What is it? (if you like)').fill('My star');
    await drawing.getByLabel('What is it? (if you like)').blur();
    await drawing.getByRole('img', { name: 'My star' }).waitFor();
    await closeAndOpen();
    await open('Draw', 'Drawing');
    await panel('Drawing').getByRole('img', { name: 'My star' }).waitFor();
    expect(await inkAt(0.25, 0.25)).toEqual([209, 26, 42, 255]);
    expect(await inkAt(0.75, 0.75)).toEqual([0, 0, 0, 0]);
    await keepPicture(page, 'me-drawing');
  });

  const inkAt = (x: number, y: number) =>
    panel('Drawing')
      .locator('canvas')
      .evaluate(
        (canvas: HTMLCanvasElement, [left = 0, top = 0]) => [
          ...(canvas.getContext('2d')?.getImageData(left * canvas.width, top * canvas.height, 1, 1).data ?? []),
        ],
        [x, y],
      );

  it('draws a line with a finger, takes it back, and keeps it when it is done again', async () => {
    await open('Draw', 'Drawing');
    const canvas = panel('Drawing').locator('canvas');
    await canvas.scrollIntoViewIfNeeded();
    const box = await canvas.boundingBox();
    if (!box) throw new Error('There is no paper.');
    const [left, right, middle] = [box.x + box.width * 0.55, box.x + box.width * 0.95, box.y + box.height * 0.75];
    await page.mouse.move(left, middle);
    await page.mouse.down();
    await page.mouse.move(right, middle, { steps: 8 });
    await page.mouse.up();
    expect(await inkAt(0.75, 0.75)).toEqual([27, 27, 27, 255]);
    await panel('Drawing').getByRole('button', { name: 'Undo', exact: true }).click();
    expect(await inkAt(0.75, 0.75)).toEqual([0, 0, 0, 0]);
    await panel('Drawing').getByRole('button', { name: 'Do it again' }).click();
    await expect.poll(() => inkAt(0.75, 0.75)).toEqual([27, 27, 27, 255]);
    // The paper's own line: the words beside the picture have one too, and were saved before.
    await panel('Drawing').getByRole('status').first().getByText('Saved on this phone.').waitFor();
    await closeAndOpen();
    await open('Draw', 'Drawing');
    await expect.poll(() => inkAt(0.75, 0.75)).toEqual([27, 27, 27, 255]);
  });

  it('talks to nobody but its own server', () => {
    expect(profile.strangers()).toEqual([]);
  });
});
