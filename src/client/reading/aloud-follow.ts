import { whenAtRest } from './at-rest.ts';

const longest = 10_000;

/**
 * Presses the link by which the screen itself says what comes next (`rel="next"`), and tells when that is there. Never
 * a button, nor any other link: where to go is the person's.
 */
export function readOnNextScreen(done: (arrived: boolean) => void, signal: AbortSignal): boolean {
  const next = document.querySelector<HTMLAnchorElement>('main a[rel~="next"]');
  if (!next) return false;
  const from = location.href;
  const gone = new AbortController();
  const end = (arrived: boolean) => {
    if (gone.signal.aborted || signal.aborted) return;
    gone.abort();
    done(arrived);
  };
  const timer = setTimeout(() => end(false), longest);
  next.click();
  const isThere = () => location.href !== from && document.querySelector('#main:not([aria-busy="true"]) h1') !== null;
  // The first look, in the same moment, may still be at the screen that is being left.
  let hasChanged = false;
  const stop = whenAtRest(() => {
    // After the look, or it would begin to watch again.
    if (hasChanged && isThere()) setTimeout(() => end(true));
    hasChanged = true;
  });
  const leave = () => {
    clearTimeout(timer);
    stop();
  };
  gone.signal.addEventListener('abort', leave, { once: true });
  signal.addEventListener('abort', leave, { once: true });
  return true;
}
