/** Where the worker keeps what somebody chose (worker/service-worker.ts); also filled before it holds this page. */
const chosen = 'chosen';
const isWords = /\/words-[^/]*\.json$/;

/** One language at a time. Best effort: without room or a cache the browser's own keeps them for a while. */
export async function keepWordsOffline(addresses: readonly string[]): Promise<void> {
  if (typeof caches === 'undefined') return;
  try {
    const kept = await caches.open(chosen);
    for (const request of await kept.keys()) {
      const { pathname } = new URL(request.url);
      if (isWords.test(pathname) && !addresses.includes(pathname)) await kept.delete(request);
    }
    for (const address of addresses) if (!(await kept.match(address))) await kept.add(address);
  } catch (error) {
    console.warn('the words of this language could not be kept', error);
  }
}
