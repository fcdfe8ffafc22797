const longestSide = 2000;

/** As large as a letter needs to be read. */
export function redrawSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

export const redrawType = 'image/jpeg';
export const redrawQuality = 0.8;

/** Turned as the camera was held. Nothing when this browser cannot read it (HEIC, a damaged file). */
export async function decodePhoto(photo: Blob): Promise<ImageBitmap | undefined> {
  try {
    return await createImageBitmap(photo, { imageOrientation: 'from-image' });
  } catch (error) {
    // https://html.spec.whatwg.org/multipage/imagebitmap-and-animations.html#dom-createimagebitmap
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
