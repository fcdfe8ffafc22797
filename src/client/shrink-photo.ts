const longestSide = 2000;
const quality = 0.8;

/**
 * A photo as large as a letter needs to be read, drawn anew: that also leaves out where and with what it was taken
 * (EXIF). A photo this browser cannot draw is kept as it is, and so is everything that is no photo.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!/^image\/(?!svg|gif)/.test(file.type) || typeof createImageBitmap === 'undefined') return file;
  const bitmap = await decode(file);
  if (!bitmap) return file;
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const paper = canvas.getContext('2d');
  if (!paper) return file;
  // JPEG has no transparency: without paper below, a clear background turns black.
  paper.fillStyle = '#fff';
  paper.fillRect(0, 0, canvas.width, canvas.height);
  paper.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality));
  return blob ? new File([blob], `${file.name.replace(/\.[^.]+$/, '')}.jpg`, { type: 'image/jpeg' }) : file;
}

/** Turned as the camera was held. Nothing when this browser cannot read it (HEIC, a damaged file). */
async function decode(file: File): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (error) {
    // https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-createimagebitmap
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
