import { isDiskFailure } from './book.ts';
import type { Parts } from './memory.ts';
import type { Store } from './open-store.ts';
import { reload } from './reload.ts';
import { sealJson } from './sealed-json.ts';
import { deviceOutbox } from './vault.ts';

type Settings = Pick<Store, 'setting' | 'settings' | 'keepSetting' | 'alterSetting' | 'rememberHome'>;

/**
 * Small things that stay on this device. A choice is shown at once, and `unsaved` holds it until the disk has it too; a
 * list is shown as the disk has it, as screens call what is in it saved.
 */
export function createSettings(parts: Parts): Settings {
  const { inTurn, memory, unsaved } = parts;
  const withSetting = (key: string, value: unknown) => {
    unsaved.set(key, value);
    return { settings: new Map(memory().settings).set(key, value) };
  };
  const keep = (key: string, value: unknown, isFirst: boolean): Promise<{ ok: boolean }> =>
    inTurn(async () => {
      try {
        await write(parts, key, value, isFirst);
        if (unsaved.get(key) === value) unsaved.delete(key);
        if (isFirst) await reload(parts);
        parts.announce();
        return { ok: true };
      } catch (error) {
        if (isDiskFailure(error)) return { ok: false };
        throw error;
      }
    });
  return {
    setting: (key) => memory().settings.get(key),
    settings: () => memory().settings,
    keepSetting: (key, value) => {
      parts.become(withSetting(key, value), []);
      return keep(key, value, false);
    },
    alterSetting: (key, alter) =>
      inTurn(async () => {
        const part = await import('./alter-setting.ts').catch(() => undefined);
        return part ? part.alterSetting(parts, key, alter) : { ok: false };
      }),
    rememberHome: (home) => {
      parts.learn(withSetting('home', home));
      void keep('home', home, true);
    },
  };
}

/** `isFirst`: another tab may have been faster, and then its value stands. */
async function write(parts: Parts, key: string, value: unknown, isFirst: boolean): Promise<void> {
  const row = `setting:${key}`;
  const sealed = await sealJson(parts.vault, deviceOutbox, row, value ?? null);
  await parts.outboxBook.write(async (transaction) => {
    if (isFirst && (await transaction.get('device', row))) return;
    await transaction.put('device', [{ key: row, value: sealed }]);
  });
}
