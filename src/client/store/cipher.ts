import type { Bytes } from './book.ts';

/** AES-256-GCM. The context is authenticated with the bytes: sealed under one, they do not open under another. */
export type Cipher = {
  random(count: number): Bytes;
  importKey(raw: Bytes): Promise<CryptoKey>;
  encrypt(key: CryptoKey, context: string, bytes: Bytes): Promise<Bytes>;
  /** Nothing when the bytes are damaged or were sealed with another key or context. */
  decrypt(key: CryptoKey, context: string, sealed: Bytes): Promise<Bytes | undefined>;
};

const ivBytes = 12;
/** Which algorithm sealed it, so that another can follow. 1 is AES-256-GCM with a random 96-bit IV in front. */
const algorithm = 1;

export function createCipher(crypto: Crypto): Cipher {
  const { subtle } = crypto;
  const random = (count: number): Bytes => crypto.getRandomValues(new Uint8Array(count));
  const params = (iv: Bytes, context: string): AesGcmParams => {
    return { name: 'AES-GCM', iv, additionalData: new TextEncoder().encode(context) };
  };
  return {
    random,
    importKey: (raw) => subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']),
    encrypt: async (key, context, bytes) => {
      const iv = random(ivBytes);
      const sealed = await subtle.encrypt(params(iv, context), key, bytes);
      const out = new Uint8Array(1 + ivBytes + sealed.byteLength);
      out[0] = algorithm;
      out.set(iv, 1);
      out.set(new Uint8Array(sealed), 1 + ivBytes);
      return out;
    },
    decrypt: async (key, context, sealed) => {
      if (sealed[0] !== algorithm) return undefined;
      const iv = sealed.subarray(1, 1 + ivBytes);
      try {
        return new Uint8Array(await subtle.decrypt(params(iv, context), key, sealed.subarray(1 + ivBytes)));
      } catch (error) {
        // The one sign WebCrypto gives of damage: https://w3c.github.io/webcrypto/#aes-gcm-operations-decrypt
        if (error instanceof Error && error.name === 'OperationError') return undefined;
        throw error;
      }
    },
  };
}
