import { redrawPhoto } from './photo/redraw-photo.ts';

/**
 * A photo as large as a letter needs to be read, drawn anew: that also leaves out where and with what it was taken
 * (EXIF). A photo this browser cannot draw is kept as it is, and so is everything that is no photo.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (!/^image\/(?!svg|gif)/.test(file.type)) return file;
  const blob = await redrawPhoto(file);
  return blob ? new File([blob], `${file.name.replace(/\.[^.]+$/, '')}.jpg`, { type: blob.type }) : file;
}
