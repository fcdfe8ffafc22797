import { useEffect } from 'react';
import { useOwnRoom } from '../../me/own-room.tsx';

const limitMs = 60_000;
/** Taking a photo hides the page too: a child may take their time, and the photo must not be lost. */
const cameraMs = 600_000;

/** Closes the door when the page was out of sight for more than a minute. */
export function useLockWhenHidden(): void {
  const room = useOwnRoom();
  useEffect(() => {
    let hiddenAt: number | undefined;
    let limit = limitMs;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onPick = ({ target }: Event) => {
      if (target instanceof HTMLInputElement && target.type === 'file') limit = cameraMs;
    };
    const look = () => {
      clearTimeout(timer);
      if (document.hidden) {
        hiddenAt = Date.now();
        timer = setTimeout(room.lock, limit);
        return;
      }
      // A phone stops the clocks of a hidden page: https://developer.chrome.com/docs/web-platform/page-lifecycle-api
      if (hiddenAt !== undefined && Date.now() - hiddenAt > limit) room.lock();
      [hiddenAt, limit] = [undefined, limitMs];
    };
    document.addEventListener('click', onPick, true);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('click', onPick, true);
      document.removeEventListener('visibilitychange', look);
    };
  }, [room]);
}
