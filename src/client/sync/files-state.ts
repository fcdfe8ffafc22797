import type { HeldFile } from './files-port.ts';

/** Where a file is, in words: only here · waiting to be sent · sent · not on this phone yet · no room for it there. */
export type FileState = 'here' | 'waiting' | 'sent' | 'not-here' | 'no-room';

export function fileState(held: readonly HeldFile[], isSignedIn: boolean, id: string): FileState {
  const file = held.find((one) => one.id === id);
  if (!file?.isWhole) return 'not-here';
  if (file.sentTo !== undefined) return 'sent';
  if (!isSignedIn) return 'here';
  return file.hasNoRoom ? 'no-room' : 'waiting';
}
