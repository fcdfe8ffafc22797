import type { OwnPasskey } from '../store/own-keys.ts';

/*
 * The phone's own lock (finger, face, its PIN) as the lock of a room: WebAuthn with the PRF extension,
 * https://w3c.github.io/webauthn/#prf-extension. No server takes part: the challenge is random and no signature is ever
 * checked. That is enough, because the secret is what the phone works out of `salt` with a key that never leaves it, and
 * it does so only after it knew its owner. Whoever skips the check has no secret, and without it the room stays sealed.
 */

type Made = { passkey: OwnPasskey; secret: string };
/** `stopped`: the person, the phone or the clock ended it. `no-secret`: this phone's lock cannot keep one. */
export type MakingPasskey = Made | 'stopped' | 'no-secret';

/** Long enough for somebody who needs time, or help with their finger. */
const timeout = 180_000;
const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

/** Not in every browser's types yet: https://w3c.github.io/webauthn/#sctn-getClientCapabilities */
type Passkeys = {
  getClientCapabilities?: () => Promise<Record<string, boolean>>;
  signalUnknownCredential?: (about: { rpId: string; credentialId: string }) => Promise<void>;
};

/** Whether this browser, at this address, may be asked for the phone's own lock. */
export async function hasPasskeys(): Promise<boolean> {
  // A passkey belongs to a domain; at a bare address (127.0.0.1) the browser refuses it.
  if (!globalThis.isSecureContext || typeof PublicKeyCredential === 'undefined' || isBareAddress()) return false;
  const passkeys: Passkeys = PublicKeyCredential;
  const able = await passkeys.getClientCapabilities?.();
  // A browser that says nothing of it is tried; what it made is then taken back.
  if (able?.['extension:prf'] === false) return false;
  return PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable();
}

const isBareAddress = (): boolean => /^[\d.]+$|^\[/.test(location.hostname);

/** `name` stands in the phone's own list of passkeys, where anybody may read it: never a person's. */
export async function makePasskey(name: string): Promise<MakingPasskey> {
  const salt = random(32);
  const made = await orStopped(
    navigator.credentials.create({
      publicKey: {
        ...{ challenge: random(32), timeout, rp: { name: 'Waymark' } },
        user: { id: random(16), name, displayName: name },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: {
          ...{ authenticatorAttachment: 'platform', residentKey: 'preferred', userVerification: 'required' },
        },
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  if (!made) return 'stopped';
  const passkey = { id: new Uint8Array(made.rawId), salt };
  const { prf } = made.getClientExtensionResults();
  // Some phones say only that they can, and give the secret when they are asked the first time.
  const secret = secretOf(made) ?? (prf?.enabled ? await askPasskey(passkey) : undefined);
  if (secret !== undefined) return { passkey, secret };
  await forgetPasskey(passkey);
  return prf?.enabled ? 'stopped' : 'no-secret';
}

/** The secret, when the phone knows its owner and still has the passkey. */
export async function askPasskey({ id, salt }: OwnPasskey): Promise<string | undefined> {
  const answer = await orStopped(
    navigator.credentials.get({
      publicKey: {
        ...{ challenge: random(32), timeout, userVerification: 'required' },
        // This phone alone: no codes to scan with another one.
        allowCredentials: [{ type: 'public-key', id, transports: ['internal'] }],
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  return answer && secretOf(answer);
}

/** Asks the phone to take a passkey out of its list that opens nothing any more. Not every browser can. */
export async function forgetPasskey({ id }: OwnPasskey): Promise<void> {
  if (typeof PublicKeyCredential === 'undefined') return;
  const passkeys: Passkeys = PublicKeyCredential;
  const credentialId = base64(id).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
  await orStopped(passkeys.signalUnknownCredential?.({ rpId: location.hostname, credentialId }));
}

function secretOf(credential: PublicKeyCredential): string | undefined {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return undefined;
  // The specification says ArrayBuffer; browsers' types allow a view of one.
  return base64(
    'byteLength' in first && ArrayBuffer.isView(first)
      ? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
      : new Uint8Array(first),
  );
}

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** All ways in which a browser says that nothing came of it are errors with a name; a bug of ours has another. */
async function orStopped<T>(asked: Promise<T> | undefined): Promise<PublicKeyCredential | undefined> {
  try {
    const answer = await asked;
    return answer instanceof PublicKeyCredential ? answer : undefined;
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
