import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import pack from '../../src/server/content/packs/hertfordshire.json' with { type: 'json' };
import { keepPicture, workerReady } from '../support/chromium-profile.ts';
import { journey } from '../support/journey.ts';
import { runWaymark } from '../support/waymark-cli.ts';

const { app, page, profile } = journey();

/** A second of real video, made here: there is none in the pack, and none is made up for it. */
async function madeVideo(): Promise<Buffer> {
  await page().goto(`${app().url}/api/health`);
  const made = await page().evaluate(async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
    const paint = canvas.getContext('2d');
    const recorder = new MediaRecorder(canvas.captureStream(20), { mimeType: 'video/webm' });
    const parts: Blob[] = [];
    recorder.addEventListener('dataavailable', ({ data }) => parts.push(data));
    const stopped = new Promise((done) => recorder.addEventListener('stop', done, { once: true }));
    recorder.start();
    for (let frame = 0; frame < 24; frame += 1) {
      if (paint) paint.fillStyle = `hsl(${frame * 15} 60% 50%)`;
      paint?.fillRect(0, 0, 320, 180);
      await new Promise((done) => setTimeout(done, 50));
    }
    recorder.stop();
    await stopped;
    return [...new Uint8Array(await new Blob(parts).arrayBuffer())];
  });
  return Buffer.from(made);
}

/** Plays it to its end; gives the time that went by and the caption that was on it. */
const played = () =>
  page()
    .locator('.signed video')
    .evaluate(async (video: HTMLVideoElement) => {
      const [captions] = video.textTracks;
      let said = '';
      captions?.addEventListener('cuechange', () => {
        const [cue] = captions.activeCues ?? [];
        if (cue) said = (cue as VTTCue).text;
      });
      const ended = new Promise((end) => video.addEventListener('ended', end, { once: true }));
      await video.play();
      await ended;
      return { seconds: video.currentTime, said, mode: captions?.mode, from: new URL(video.src).protocol };
    });

it('a page in BSL plays with its captions and words, is kept for when there is no signal, and goes again', async () => {
  const bytes = await madeVideo();
  const signed = join(app().dataDir, 'signed');
  mkdirSync(signed, { recursive: true });
  writeFileSync(join(signed, 'help.webm'), bytes);
  writeFileSync(join(signed, 'help.vtt'), 'WEBVTT\n\n00:00.000 --> 00:10.000\nHere you find help.\n');
  const video = {
    ...{ id: 'help', page: '/help', title: 'Who can help', seconds: 1.2, bytes: bytes.length },
    ...{ video: '/api/signed/help.webm', captions: '/api/signed/help.vtt', signedBy: 'A Deaf presenter' },
    transcript: 'Here you find help.\n\nYou can ring them.',
    ...{ signedOn: '2026-11-01', source: pack.sources[0]?.id, seen: 'seed' },
  };
  const file = join(app().dataDir, 'pack.json');
  writeFileSync(file, JSON.stringify({ ...pack, videos: [video] }));
  expect(await runWaymark(['import', 'content', file], app().env)).toMatchObject({ code: 0 });

  const watch = page().getByText('Watch this page in British Sign Language (BSL), 0:01');
  const aside = page().getByRole('complementary', { name: /British Sign Language/ });
  await page().goto(`${app().url}/help`);
  await workerReady(page());
  await watch.click();
  await aside.getByText('Signed by A Deaf presenter, Sunday 1 November 2026.').waitFor();
  await aside.getByText('You can ring them.').waitFor();
  const online = await played();
  expect(online).toMatchObject({ said: 'Here you find help.', mode: 'showing', from: 'http:' });
  expect(online.seconds).toBeGreaterThan(0.5);
  await keepPicture(page(), 'signed-video');

  await aside.getByRole('button', { name: 'Keep on this phone, 0.1 MB' }).click();
  await aside.getByText('It is kept on this phone. You can watch it with no signal.').waitFor();
  await profile().browser().setOffline(true);
  await page().reload();
  await watch.click();
  await aside.getByText('It is kept on this phone. You can watch it with no signal.').waitFor();
  expect(await played()).toMatchObject({ said: 'Here you find help.', mode: 'showing', from: 'blob:' });

  await aside.getByRole('button', { name: 'Take it off this phone, 0.1 MB' }).click();
  await aside.getByText(/The video cannot be played now/).waitFor();
  await aside.getByText('You can ring them.').waitFor();
  expect(await page().evaluate(async () => (await (await caches.open('signed')).keys()).length)).toBe(0);
  await profile().browser().setOffline(false);

  await page().goto(`${app().url}/words`);
  await page().getByRole('heading', { level: 1 }).waitFor();
  expect(await aside.count()).toBe(0);
});
