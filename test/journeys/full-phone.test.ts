import { describe, expect } from 'vitest';
import me from '../../locales/en-GB/me.json' with { type: 'json' };
import { journey } from '../support/journey.ts';
import { long } from '../support/long.ts';
import { addChildByHand, daysAgo } from '../support/person.ts';

const words = me.space;
const said = 'I look after the hens';

describe('a young person whose phone is full', () => {
  const { app, profile, page: first } = journey();

  long('loses neither their words nor a photo, makes room beside them, and finds them kept the next time', async () => {
    let page = first();
    const url = app().url;
    await addChildByHand(page, url, { name: 'Zara', asked: daysAgo(30) });
    await page.goto(`${url}/me/q/m-interests`);
    // A picture that cannot be made small by packing it: noise.
    const noise = await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(600, 600);
      const paper = canvas.getContext('2d');
      const image = paper?.createImageData(600, 600);
      if (!paper || !image) throw new Error('no paper');
      for (let at = 0; at < image.data.length; at += 65_536) {
        crypto.getRandomValues(image.data.subarray(at, Math.min(at + 65_536, image.data.length)));
      }
      paper.putImageData(image, 0, 0);
      const bytes = new Uint8Array(
        await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer(),
      );
      return [...bytes];
    });
    const photo = { name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(noise) };
    await page.getByRole('button', { name: 'Show a photo', exact: true }).click();
    const choose = () => page.getByLabel('Choose a photo').setInputFiles(photo);
    await choose();
    await page.getByText(me.media.saved).waitFor();
    // Chromium goes by what it last knew of the room left; a browser that starts knows nothing yet.
    await profile().reopen();
    page = await profile().page();
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 1000 });
    await page.goto(`${url}/me/q/m-interests`);
    await page.getByRole('img', { name: 'Photo 1' }).waitFor();
    await choose();
    await page.getByRole('heading', { name: words.full.title }).waitFor();
    await page.getByRole('region', { name: words.unkept.title }).waitFor();
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.getByLabel('Your words').fill(said);
    await page.getByText(words.full.unkept).waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe(said);
    await page.getByRole('button', { name: words.full.make }).click();
    await page.getByRole('checkbox', { name: /Photo/ }).check();
    await page.getByRole('button', { name: words.ask }).click();
    await page.getByRole('button', { name: words.yes }).click();
    // So full that the bytes went at once; the browser counts them as free by and by.
    await page.getByText(/went at once|is going/).waitFor();
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: url });
    await page.getByRole('button', { name: words.done }).click();
    await page.getByRole('heading', { name: words.full.title }).waitFor({ state: 'detached' });
    await page.getByRole('region', { name: words.unkept.title }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Delete photo 2' }).waitFor({ state: 'detached' });
    await page.goto(`${url}/me/q/m-interests`);
    await page.getByLabel('Your words').waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe(said);
    // The one that found no room before; the one that was let go is gone.
    await page.getByRole('img', { name: 'Photo 1' }).waitFor();
    expect(await page.getByRole('img', { name: 'Photo 2' }).count()).toBe(0);
  });
});
