import { randomInt } from 'node:crypto';

/** Nothing that is mistaken for something else when read out on the phone: no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V. */
const alphabet = '34679ACDEFGHJKMNPQRTWXY';

/** A random name for an enrolled child, such as `C-7QXK-M3PD`: it says nothing about them and leads back to nothing. */
export function newChildRef(isTaken: (ref: string) => boolean): string {
  const four = () => Array.from({ length: 4 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  for (;;) {
    const ref = `C-${four()}-${four()}`;
    if (!isTaken(ref)) return ref;
  }
}

/** A reference as a person may type it: without case, spaces or dashes. `undefined` when it cannot be one. */
export function readChildRef(text: string): string | undefined {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const match = /^C([A-Z0-9]{4})([A-Z0-9]{4})$/.exec(plain);
  return match ? `C-${match[1]}-${match[2]}` : undefined;
}
