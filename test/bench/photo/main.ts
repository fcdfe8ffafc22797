import { redrawPhoto } from '../../../src/client/photo/redraw-photo.ts';
import { dice } from '../records.ts';
import { type Watched, watched } from '../watched.ts';

/** What came of the photo: how large it is now, and its bytes. */
export type Shrunk = { width: number; height: number; size: number };

declare global {
  interface Window {
    photo: { ours(): Promise<Watched<Shrunk>>; plain(): Promise<Watched<Shrunk>>; pixels(): number };
  }
}

const [width, height] = [4000, 3000];

/** Twelve megapixels of meadow and sky, as full of edges as what a camera sees. */
async function madeUpPhoto(): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('This browser has no paper.');
  const roll = dice(2026);
  const sky = paper.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#7fb2e5');
  sky.addColorStop(1, '#3d6b35');
  paper.fillStyle = sky;
  paper.fillRect(0, 0, width, height);
  for (let blade = 0; blade < 60_000; blade++) {
    paper.fillStyle = `hsl(${60 + roll() * 80} ${30 + roll() * 50}% ${20 + roll() * 50}% / 0.7)`;
    paper.fillRect(roll() * width, roll() * height, 2 + roll() * 30, 2 + roll() * 90);
  }
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.92 });
}

const photo = await madeUpPhoto();

async function measure(blob: Blob | undefined): Promise<Shrunk> {
  if (!blob) throw new Error('The photo was not shrunk.');
  const bitmap = await createImageBitmap(blob);
  return { width: bitmap.width, height: bitmap.height, size: blob.size };
}

/** Looked at only when the clock is stopped: looking is no part of shrinking. */
async function shrunk(work: () => Promise<Blob | undefined>): Promise<Watched<Shrunk>> {
  const { done, ...times } = await watched(work);
  return { ...times, done: await measure(done) };
}

window.photo = {
  pixels: () => width * height,
  ours: () => shrunk(() => redrawPhoto(photo)),
  /** What one writes first: an image, a canvas in the page, and a data address. */
  plain: () =>
    shrunk(async () => {
      const image = new Image();
      image.src = URL.createObjectURL(photo);
      await new Promise((loaded) => image.addEventListener('load', loaded, { once: true }));
      const canvas = document.createElement('canvas');
      const scale = 2000 / Math.max(image.naturalWidth, image.naturalHeight);
      canvas.width = image.naturalWidth * scale;
      canvas.height = image.naturalHeight * scale;
      canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(image.src);
      const bytes = Uint8Array.fromBase64(canvas.toDataURL('image/jpeg', 0.8).replace(/^[^,]*,/, ''));
      return new Blob([bytes], { type: 'image/jpeg' });
    }),
};
