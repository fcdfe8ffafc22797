import { decodePhoto, redrawQuality, redrawSize, redrawType } from './redraw-size.ts';

/** `cannot`: this browser has no paper in its workers. `unreadable`: it does not know this kind of photo. */
export type Redrawn = Blob | 'unreadable' | 'cannot';

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  redraw(data).then((redrawn) => self.postMessage(redrawn));
});

async function redraw(photo: Blob): Promise<Redrawn> {
  if (typeof OffscreenCanvas === 'undefined') return 'cannot';
  const bitmap = await decodePhoto(photo);
  if (!bitmap) return 'unreadable';
  const { width, height } = redrawSize(bitmap.width, bitmap.height);
  const canvas = new OffscreenCanvas(width, height);
  const paper = canvas.getContext('2d');
  if (!paper) return 'cannot';
  // JPEG has no transparency: without paper below, a clear background turns black.
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, width, height);
  paper.imageSmoothingQuality = 'high';
  paper.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  return canvas.convertToBlob({ type: redrawType, quality: redrawQuality });
}
