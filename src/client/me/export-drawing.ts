import { type Mark, paperSize } from './drawing-marks.ts';
import { paintMarks } from './paint-marks.ts';

/** The drawing as others will see it: white paper, the photo behind, the marks. Nothing of what was undone. */
export async function exportDrawing(marks: readonly Mark[], photo: Blob | undefined): Promise<Blob | undefined> {
  const sheet = newCanvas();
  const ink = newCanvas();
  const [paper, inkPaper] = [sheet.getContext('2d'), ink.getContext('2d')];
  if (!paper || !inkPaper) return undefined;
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, paperSize, paperSize);
  if (photo) await paintPhoto(paper, photo);
  // On a sheet of its own: the rubber takes away ink, not the photo.
  paintMarks(inkPaper, marks);
  paper.drawImage(ink, 0, 0);
  return new Promise((resolve) => {
    sheet.toBlob((blob) => resolve(blob ?? undefined), 'image/png');
  });
}

function newCanvas(): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width: paperSize, height: paperSize });
}

/** Whole and in the middle, as the screen shows it. */
async function paintPhoto(paper: CanvasRenderingContext2D, photo: Blob): Promise<void> {
  const bitmap = await createImageBitmap(photo);
  const scale = Math.min(paperSize / bitmap.width, paperSize / bitmap.height);
  const [width, height] = [bitmap.width * scale, bitmap.height * scale];
  paper.drawImage(bitmap, (paperSize - width) / 2, (paperSize - height) / 2, width, height);
  bitmap.close();
}
