import { useEffect, useState } from 'react';
import { useDevice } from '../../family.tsx';

/** Less than this, or than this part of all, and soon a photo or a video will find no room. */
const littleBytes = 50_000_000;
const littlePart = 0.05;

export type StorageLeft = { used: number | undefined; isLow: boolean };

/** What the browser says of its storage; a guess of it, so that nothing but a hint is made of it. Asked once. */
export function useStorageLeft(): StorageLeft {
  const { estimate } = useDevice();
  const [left, setLeft] = useState<StorageLeft>({ used: undefined, isLow: false });
  useEffect(() => {
    let isGone = false;
    void estimate().then(({ usage, quota }) => {
      if (isGone) return;
      const free = usage === undefined || quota === undefined ? Number.POSITIVE_INFINITY : quota - usage;
      setLeft({ used: usage, isLow: free < littleBytes || free < (quota ?? 0) * littlePart });
    });
    return () => {
      isGone = true;
    };
  }, [estimate]);
  return left;
}
