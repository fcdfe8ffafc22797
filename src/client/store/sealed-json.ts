import type { Bytes } from './book.ts';
import type { Vault } from './vault.ts';

export async function sealJson(vault: Vault, scope: string, what: string, value: unknown): Promise<Bytes> {
  return vault.seal(scope, what, toBytes(value));
}

/** Nothing when it cannot be opened or is not what was sealed. The seal vouches for the shape: only we can make it. */
export async function openJson<T>(vault: Vault, scope: string, what: string, sealed: Bytes): Promise<T | undefined> {
  const bytes = await vault.open(scope, what, sealed);
  return bytes && (fromBytes(bytes) as T | undefined);
}

export function toBytes(value: unknown): Bytes {
  return new TextEncoder().encode(JSON.stringify(value));
}

export function fromBytes(bytes: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
