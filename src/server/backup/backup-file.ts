import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { open, rename, rm, stat } from 'node:fs/promises';
import { PassThrough, Transform, type Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as z from 'zod/mini';

/*
 * A backup is one line that says what it is, then lines of JSON, packed; and where there is a passphrase sealed as a
 * whole, so that neither a word can be read nor a byte changed without it.
 */

const headSchema = z.object({
  waymark: z.literal('backup'),
  format: z.literal(1),
  app: z.string(),
  madeAt: z.string(),
  sealed: z.optional(z.object({ salt: z.string(), nonce: z.string() })),
});
export type BackupHead = z.infer<typeof headSchema>;

/** Why a file is no backup that can be read here. */
export type BackupFault = 'no-file' | 'not-a-backup' | 'needs-passphrase' | 'damaged';

const algorithm = 'aes-256-gcm';
const tagBytes = 16;
/** About half a second and 128 MB a try: https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
const keyOf = (passphrase: string, salt: Buffer): Buffer =>
  scryptSync(passphrase, salt, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });

/**
 * Writes lines to a file that only its owner may read, under another name until it is whole. `write` gets a function that
 * waits where the disk is slower than the database.
 */
export async function writeBackup(
  path: string,
  about: { app: string; madeAt: Date; passphrase: string | undefined },
  write: (line: (text: string) => Promise<void>) => Promise<void>,
): Promise<void> {
  const [salt, nonce] = [randomBytes(16), randomBytes(12)];
  const sealed = about.passphrase ? { salt: salt.toString('base64'), nonce: nonce.toString('base64') } : undefined;
  const { app } = about;
  const head = `${JSON.stringify({ waymark: 'backup', format: 1, app, madeAt: about.madeAt.toISOString(), sealed })}\n`;
  const aside = `${path}.${process.pid}.part`;
  try {
    const file = createWriteStream(aside, { mode: 0o600, flags: 'wx', flush: true });
    file.write(head);
    const packed = createGzip();
    const seal = about.passphrase ? sealing(about.passphrase, salt, nonce, head) : new PassThrough();
    const done = pipeline(packed, seal, file);
    await Promise.all([done, writing(packed, write)]);
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

async function writing(to: Writable, write: (line: (text: string) => Promise<void>) => Promise<void>): Promise<void> {
  try {
    await write(async (text) => {
      if (!to.write(`${text}\n`)) await once(to, 'drain');
    });
    to.end();
  } catch (error) {
    to.destroy();
    throw error;
  }
}

/** The tag that proves every byte comes after the last of them. */
function sealing(passphrase: string, salt: Buffer, nonce: Buffer, head: string): Transform {
  const cipher = createCipheriv(algorithm, keyOf(passphrase, salt), nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(head));
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => done(null, cipher.update(bytes)),
    flush(done) {
      this.push(cipher.final());
      done(null, cipher.getAuthTag());
    },
  });
}

/** What the first line says. */
export async function readHead(
  path: string,
): Promise<{ ok: true; head: BackupHead } | { ok: false; fault: BackupFault }> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) return { ok: false, fault: 'no-file' };
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1000), 0, 1000, 0);
    const line = buffer.subarray(0, bytesRead).toString('utf8').split('\n')[0] ?? '';
    const read = headSchema.safeParse(asJson(line));
    return read.success ? { ok: true, head: read.data } : { ok: false, fault: 'not-a-backup' };
  } finally {
    await file.close();
  }
}

const asJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A file was cut short or changed, or the passphrase is another. */
export class DamagedBackup extends Error {}

/** Its lines one after the other. What was read counts only once the last has come: before that nothing is proved. */
export async function* backupLines(
  path: string,
  head: BackupHead,
  passphrase: string | undefined,
): AsyncGenerator<string> {
  const firstLine = Buffer.byteLength(`${JSON.stringify(head)}\n`);
  const { size } = await stat(path);
  const end = head.sealed ? size - tagBytes : size;
  const from = createReadStream(path, { start: firstLine, end: Math.max(firstLine, end) - 1 });
  const unsealed = head.sealed ? await opening(path, head, passphrase ?? '', end) : new PassThrough();
  const plain = createGunzip();
  // What breaks in the flow ends `plain` too, where it is heard.
  pipeline(from, unsealed, plain).catch(() => undefined);
  let rest = '';
  try {
    // Not `readline`: to it U+2028 ends a line, and families paste that into their words.
    for await (const text of plain.setEncoding('utf8')) {
      const lines = `${rest}${text}`.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (error) {
    throw new DamagedBackup('the backup cannot be read to its end', { cause: error });
  } finally {
    from.destroy();
  }
}

async function opening(path: string, head: BackupHead, passphrase: string, end: number): Promise<Transform> {
  const { salt, nonce } = head.sealed ?? { salt: '', nonce: '' };
  const key = keyOf(passphrase, Buffer.from(salt, 'base64'));
  const cipher = createDecipheriv(algorithm, key, Buffer.from(nonce, 'base64'), { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(`${JSON.stringify(head)}\n`));
  const file = await open(path);
  const { buffer } = await file.read(Buffer.alloc(tagBytes), 0, tagBytes, end).finally(() => file.close());
  cipher.setAuthTag(buffer);
  return new Transform({
    transform: (bytes: Buffer, _encoding, done) => done(null, cipher.update(bytes)),
    flush(done) {
      try {
        done(null, cipher.final());
      } catch (error) {
        done(error instanceof Error ? error : new Error('seal'));
      }
    },
  });
}
