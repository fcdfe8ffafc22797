/** What a UUID is made from: the time in milliseconds and a filler of random bytes. */
export type UuidSource = { now(): number; fill(bytes: Uint8Array<ArrayBuffer>): void };

const machine: UuidSource = {
  now: () => Date.now(),
  fill: (bytes) => {
    crypto.getRandomValues(bytes);
  },
};

/**
 * A UUID of version 7 (RFC 9562 §5.7): 48 bits of time, then 74 random bits. Ids are made on the device and are
 * never used again (sync invariant 9); the time in front is for tidy storage and is never used to order anything.
 */
export function uuidv7(source: UuidSource = machine): string {
  const bytes = new Uint8Array(16);
  source.fill(bytes);
  let time = Math.max(0, Math.floor(source.now()));
  for (let index = 5; index >= 0; index -= 1) {
    bytes[index] = time % 256;
    time = Math.floor(time / 256);
  }
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
