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
    gone.abort();
    if (!signal.aborted) done(arrived);
  };
  const timer = setTimeout(() => end(false), longest);
  next.click();
  const isThere = () => location.href !== from && document.querySelector('#main:not([aria-busy="true"]) h1') !== null;
  const stop = whenAtRest(() => {
    // The look in the same moment is at the screen that is being left.
    if (isThere()) setTimeout(() => !gone.signal.aborted && end(true));
  });
  const leave = () => {
    clearTimeout(timer);
    stop();
  };
  gone.signal.addEventListener('abort', leave, { once: true });
  signal.addEventListener('abort', leave, { once: true });
  return true;
}
