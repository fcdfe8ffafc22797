/// <reference lib="webworker" />
import { cleanupOutdatedCaches, createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';

declare const self: ServiceWorkerGlobalScope;

// The whole shell is kept at install; what the API says is kept by the store, never here: this cache is readable
// without a key, and an answer kept twice can disagree with itself.
cleanupOutdatedCaches();
precacheAndRoute(self.__WB_MANIFEST);

registerRoute(
  new NavigationRoute(createHandlerBoundToURL('/index.html'), {
    denylist: [/^\/api\//, /^\/demo\//],
  }),
);

// Typefaces and the parts of words are fetched when somebody chooses them (ways of reading), and kept from then on. Their
// names change with what is in them, so what was kept is never old.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /\.woff2$|\/syllables-[^/]*\.js$|\/words-[^/]*\.json$/.test(url.pathname),
  async ({ request }) => {
    const chosen = await caches.open('chosen');
    const kept = await chosen.match(request);
    if (kept) return kept;
    const answer = await fetch(request);
    if (answer.ok) await chosen.put(request, answer.clone());
    return answer;
  },
);

// A translator's worker may reach nobody, and asks for its engine by an address that holds its hash: from what this phone
// keeps (translate/kept-files.ts), also with no signal.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/api/translation/'),
  async ({ request }) => (await (await caches.open('translation')).match(request)) ?? fetch(request),
);

self.addEventListener('message', (event) => {
  const message: unknown = event.data;
  const type = typeof message === 'object' && message !== null && 'type' in message ? message.type : undefined;
  // A reload must never cost a half-typed answer, so a new version waits until the person says so.
  if (type === 'SKIP_WAITING') event.waitUntil(self.skipWaiting());
  // A page that was being opened while the first worker woke up belongs to nobody until it asks.
  if (type === 'CLAIM') event.waitUntil(self.clients.claim());
});

// Only the first install finds pages without a worker, and claiming them is what makes a first visit work offline at
// once. Pages held by an older version change hands through `skipWaiting` alone.
// https://developer.mozilla.org/docs/Web/API/Clients/claim
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});
