import { useEffect } from 'react';

const leaving = 'waymark-leaving';

/** Tells every box to save what is typed: a door is about to close behind which nothing more can be written. */
export const tellLeaving = (): void => void dispatchEvent(new Event(leaving));

/** Saves what is typed before the page is hidden, closed or left: on a phone nobody hears of the end in time otherwise. */
export function useBeforeHiding(save: () => unknown): void {
  useEffect(() => {
    const onHide = () => void save();
    for (const sign of ['pagehide', leaving]) addEventListener(sign, onHide);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      for (const sign of ['pagehide', leaving]) removeEventListener(sign, onHide);
      document.removeEventListener('visibilitychange', onHide);
      void save();
    };
  }, [save]);
}
