import { useEffect } from 'react';

/** Saves what is typed before the page is hidden, closed or left: on a phone nobody hears of the end in time otherwise. */
export function useBeforeHiding(save: () => unknown): void {
  useEffect(() => {
    const onHide = () => void save();
    addEventListener('pagehide', onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      document.removeEventListener('visibilitychange', onHide);
      void save();
    };
  }, [save]);
}
