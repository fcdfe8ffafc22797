/** Tells the other tabs of this device that the disk has changed, and hears it from them. */
export type Tabs = { announce(): void; close(): void };

/** Without BroadcastChannel (before Safari 15.4) a tab learns of the others at its next exchange. */
export function joinTabs(name: string, onNews: () => void): Tabs {
  if (typeof BroadcastChannel === 'undefined') return { announce: () => undefined, close: () => undefined };
  const channel = new BroadcastChannel(name);
  channel.onmessage = onNews;
  let isOpen = true;
  return {
    // A sync may still be ending when the tab is closed; a closed channel throws.
    announce: () => {
      if (isOpen) channel.postMessage('changed');
    },
    close: () => {
      isOpen = false;
      channel.close();
    },
  };
}
