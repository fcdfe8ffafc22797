/**
 * Whether a disk failure means that there is no room left. The browser says so as an abort of the transaction; Dexie
 * wraps it: https://dexie.org/docs/DexieErrors/Dexie.QuotaExceededError
 */
export function isDiskFull(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('name' in error && error.name === 'QuotaExceededError') return true;
  const { cause, inner, failures } = error as { cause?: unknown; inner?: unknown; failures?: unknown };
  const within = [cause, inner, ...(Array.isArray(failures) ? failures : [])];
  return within.some((one) => one !== error && isDiskFull(one));
}
