import { Workbox } from 'workbox-window';

/** At most so often a page that stays open asks for a new version; an installed app may live for weeks. */
const askAgainAfter = 60 * 60 * 1000;

/**
 * Keeps the app on the device and says when a newer version waits. Nothing changes until `accept` is called, which
 * loads the new version into this tab. Other tabs are told instead of reloaded: somebody may be typing there.
 */
export function registerWorker(onUpdateReady: (accept: () => void) => void): void {
  if (!('serviceWorker' in navigator) || !import.meta.env.PROD) return;
  const worker = new Workbox('/service-worker.js');
  const reload = () => window.location.reload();
  // On a first visit the worker takes over pages that had none; nothing newer is in that for anybody.
  const isFirstVisit = navigator.serviceWorker.controller === null;
  let accepted = false;

  worker.addEventListener('waiting', () => {
    onUpdateReady(() => {
      accepted = true;
      worker.messageSkipWaiting();
    });
  });
  worker.addEventListener('controlling', (event) => {
    if (accepted) reload();
    else if (!isFirstVisit && (event.isUpdate || event.isExternal)) onUpdateReady(reload);
  });

  worker.register().then(
    (registration) => {
      if (navigator.serviceWorker.controller === null) registration?.active?.postMessage({ type: 'CLAIM' });
      askWhenSeenAgain(worker);
    },
    () => {
      // Private windows and full disks refuse a worker; the app works on without one, online.
    },
  );
}

function askWhenSeenAgain(worker: Workbox): void {
  let asked = Date.now();
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < askAgainAfter) return;
    asked = Date.now();
    worker.update().catch(() => {
      // Offline: asked again the next time the page is seen.
    });
  });
}
