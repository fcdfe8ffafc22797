// The smallest worker that opens the shell without a server: keeps what was asked for once, answers from it first.
self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || new URL(event.request.url).pathname === '/pull') return;
  event.respondWith(answer(event.request));
});

async function answer(request) {
  const cache = await caches.open('shell');
  const kept = await cache.match(request);
  if (kept) return kept;
  const fresh = await fetch(request);
  await cache.put(request, fresh.clone());
  return fresh;
}
