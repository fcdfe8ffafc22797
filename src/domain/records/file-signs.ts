/*
 * What a file is, told by its first bytes and not by its name. Signs: https://mimesniff.spec.whatwg.org/#matching-a-mime-type-pattern
 */

type Sign = { at: number; bytes: string };

const ascii = (at: number, bytes: string): Sign => ({ at, bytes });

/** Each way to begin is a list of signs that must all be there. */
const signs: Record<string, readonly (readonly Sign[])[]> = {
  'image/jpeg': [[ascii(0, '\xff\xd8\xff')]],
  'image/png': [[ascii(0, '\x89PNG\r\n\x1a\n')]],
  'image/webp': [[ascii(0, 'RIFF'), ascii(8, 'WEBP')]],
  // Matroska's header, which WebM shares: https://www.rfc-editor.org/rfc/rfc8794#name-ebml-header-elements
  'audio/webm': [[ascii(0, '\x1a\x45\xdf\xa3')]],
  'video/webm': [[ascii(0, '\x1a\x45\xdf\xa3')]],
  'audio/ogg': [[ascii(0, 'OggS')]],
  'video/ogg': [[ascii(0, 'OggS')]],
  'audio/mp4': [[ascii(4, 'ftyp')]],
  'video/mp4': [[ascii(4, 'ftyp')]],
  'video/quicktime': [[ascii(4, 'ftyp')]],
  'audio/mpeg': [[ascii(0, 'ID3')], [ascii(0, '\xff\xfb')], [ascii(0, '\xff\xf3')], [ascii(0, '\xff\xf2')]],
  'audio/wav': [[ascii(0, 'RIFF'), ascii(8, 'WAVE')]],
};

/** What a drawing, a photo or a recording may be; a page of HTML or a program is none of these. */
export const isSharedType = (type: string): boolean => type in signs;

/** Whether a file of this type begins so. */
export function beginsAs(type: string, bytes: Uint8Array): boolean {
  const isThere = ({ at, bytes: sign }: Sign) =>
    [...sign].every((letter, index) => bytes[at + index] === letter.charCodeAt(0));
  return (signs[type] ?? []).some((way) => way.every(isThere));
}
