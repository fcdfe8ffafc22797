import { inBreaths } from '../plan/in-breaths.ts';
import { decodePhoto, redrawQuality, redrawSize, redrawType } from './redraw-size.ts';
import type { Redrawn } from './redraw-worker.ts';

/**
 * A photo drawn anew, small and as JPEG: nothing of what the camera wrote beside it (place, time, camera, its own small
 * preview) is in the new one. In a worker, so that the page answers meanwhile; in the page a strip at a time where there
 * is none. Nothing when this browser cannot read the photo.
 */
export async function redrawPhoto(photo: Blob): Promise<Blob | undefined> {
  const redrawn = await redrawInWorker(photo);
  if (redrawn === 'unreadable') return undefined;
  return redrawn === 'cannot' ? redrawInPage(photo) : redrawn;
}

async function redrawInWorker(photo: Blob): Promise<Redrawn> {
  const worker = startWorker();
  if (!worker) return 'cannot';
  const redrawn = await new Promise<Redrawn>((resolve) => {
    worker.addEventListener('error', () => resolve('cannot'));
    worker.addEventListener('messageerror', () => resolve('cannot'));
    worker.addEventListener('message', ({ data }: MessageEvent<Redrawn>) => resolve(data));
    worker.postMessage(photo);
  });
  worker.terminate();
  return redrawn;
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./redraw-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    // Refused by a policy or an old browser: https://developer.mozilla.org/docs/Web/API/Worker/Worker#exceptions
    return undefined;
  }
}

async function redrawInPage(photo: Blob): Promise<Blob | undefined> {
  if (typeof createImageBitmap === 'undefined') return undefined;
  const bitmap = await decodePhoto(photo);
  if (!bitmap) return undefined;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, redrawSize(bitmap.width, bitmap.height));
  const paper = canvas.getContext('2d');
  if (!paper) return undefined;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  await inBreaths(strips(bitmap, paper));
  bitmap.close();
  return new Promise((resolve) => {
    canvas.toBlob((blob) => resolve(blob ?? undefined), redrawType, redrawQuality);
  });
}

const stripHeight = 64;

function* strips(bitmap: ImageBitmap, paper: CanvasRenderingContext2D): Generator<undefined, void> {
  const { width, height } = paper.canvas;
  const scale = bitmap.height / height;
  for (let top = 0; top < height; top += stripHeight) {
    const tall = Math.min(stripHeight, height - top);
    paper.drawImage(bitmap, 0, top * scale, bitmap.width, tall * scale, 0, top, width, tall);
    yield undefined;
  }
}
