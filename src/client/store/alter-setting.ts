import { isDiskFailure } from './book.ts';
import type { Parts } from './memory.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { deviceOutbox } from './vault.ts';

/**
 * Alters a setting as the disk has it, so that a list two tabs add to at once loses nothing. Sealing may not happen
 * inside a transaction (book.ts), so it is done anew when another tab was faster.
 */
export async function alterSetting(
  parts: Parts,
  key: string,
  alter: (before: unknown) => unknown,
): Promise<{ ok: boolean }> {
  const row = `setting:${key}`;
  const { outboxBook: book, vault } = parts;
  try {
    for (;;) {
      const found = (await book.read((transaction) => transaction.get('device', row)))?.value as Sealed;
      const value = alter(found && (await openJson(vault, deviceOutbox, row, found)));
      const sealed = await sealJson(vault, deviceOutbox, row, value ?? null);
      const isKept = await book.write(async (transaction) => {
        const now = (await transaction.get('device', row))?.value as Sealed;
        // Each sealing has an IV of its own: the same bytes are the same writing.
        if (String(now) !== String(found)) return false;
        await transaction.put('device', [{ key: row, value: sealed }]);
        return true;
      });
      if (!isKept) continue;
      parts.become({ settings: new Map(parts.memory().settings).set(key, value) }, []);
      parts.announce();
      return { ok: true };
    }
  } catch (error) {
    if (isDiskFailure(error)) return { ok: false };
    throw error;
  }
}

type Sealed = Uint8Array<ArrayBuffer> | undefined;
