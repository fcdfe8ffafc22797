export type Once<T> = { get(): Promise<T>; ifOpen(): Promise<T> | undefined };

/** Opened by whoever asks first; an opening that failed is tried again by whoever asks next. */
export function openOnce<T>(open: () => Promise<T>): Once<T> {
  let opened: Promise<T> | undefined;
  return {
    get: () => {
      opened ??= open().catch((error) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
    ifOpen: () => opened,
  };
}
