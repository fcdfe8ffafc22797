/** What a camera writes beside a picture. None of it may be found in a photo that was kept. */
export const cameraWords = ['Exif', 'Testcam 5', 'Willow Optics', '51.7527', 'http://ns.adobe.com', '2026:11:01'];

const [ascii, short, long, rational] = [2, 3, 4, 5];
type Entry = [tag: number, type: number, count: number, value: Uint8Array];

/**
 * A JPEG as a phone's camera writes it: with maker and model, the day, the place (GPS, and once more as XMP), and told to
 * be turned by a quarter (orientation 6). https://www.cipa.jp/std/documents/e/DC-X008-Translation-2019-E.pdf
 */
export function asFromCamera(jpeg: Uint8Array): Uint8Array<ArrayBuffer> {
  const xmp = Buffer.from('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta><exif:GPSLatitude>51.7527</exif:GPSLatitude>');
  const exif = Buffer.concat([Buffer.from('Exif\0\0'), tiff()]);
  const [start, rest] = [jpeg.subarray(0, 2), jpeg.subarray(2)];
  return Uint8Array.from(Buffer.concat([start, segment(exif), segment(xmp), rest]));
}

function segment(content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

const text = (words: string): Uint8Array => Buffer.from(`${words}\0`);

function numbers(size: 2 | 4, ...values: number[]): Uint8Array {
  const bytes = Buffer.alloc(values.length * size);
  for (const [at, value] of values.entries()) bytes.writeUIntLE(value, at * size, size);
  return bytes;
}

function tiff(): Buffer {
  const words = (tag: number, value: string): Entry => [tag, ascii, value.length + 1, text(value)];
  const main: Entry[] = [
    words(0x010f, 'Willow Optics'),
    words(0x0110, 'Testcam 5'),
    [0x0112, short, 1, numbers(2, 6)],
    words(0x0132, '2026:11:01 10:00:00'),
  ];
  const place: Entry[] = [
    words(0x0001, 'N'),
    [0x0002, rational, 3, numbers(4, 51, 1, 45, 1, 97, 10)],
    words(0x0003, 'W'),
    [0x0004, rational, 3, numbers(4, 0, 1, 20, 1, 24, 10)],
  ];
  const head = Buffer.from('II*\0\x08\0\0\0', 'latin1');
  // The main list names where the list of the place begins: behind itself.
  const until = directory([...main, [0x8825, long, 1, numbers(4, 0)]], 8).length;
  const first = directory([...main, [0x8825, long, 1, numbers(4, 8 + until)]], 8);
  return Buffer.concat([head, first, directory(place, 8 + until)]);
}

/** One list of entries; values of more than four bytes stand behind it. */
function directory(entries: readonly Entry[], offset: number): Buffer {
  const list = Buffer.alloc(2 + entries.length * 12 + 4);
  list.writeUInt16LE(entries.length, 0);
  const behind: Uint8Array[] = [];
  let end = offset + list.length;
  for (const [at, [tag, type, count, value]] of entries.entries()) {
    const from = 2 + at * 12;
    list.writeUInt16LE(tag, from);
    list.writeUInt16LE(type, from + 2);
    list.writeUInt32LE(count, from + 4);
    if (value.length <= 4) list.set(value, from + 8);
    else {
      list.writeUInt32LE(end, from + 8);
      behind.push(value);
      end += value.length;
    }
  }
  return Buffer.concat([list, ...behind]);
}
