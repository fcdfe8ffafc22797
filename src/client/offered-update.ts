/** Said on the window when a newer version waits: by the service worker, or by a tab that took the databases over. */
const updateReady = 'waymark-update-ready';

/** Offers a reload; nothing happens until the person agrees. */
export function offerUpdate(accept: () => void = () => location.reload()): void {
  window.dispatchEvent(new CustomEvent(updateReady, { detail: accept }));
}

/** Hears of every offer until the returned function is called. */
export function onUpdateOffered(listener: (accept: () => void) => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'function') listener(event.detail as () => void);
  };
  window.addEventListener(updateReady, hear);
  return () => window.removeEventListener(updateReady, hear);
}
