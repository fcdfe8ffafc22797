import type { Writable } from 'node:stream';

/**
 * Whoever reads may leave early (`waymark list | head`): what more is printed goes nowhere, while the command is carried
 * out to its end and the database closed. Unheard, the error would end the process in the middle
 * (https://nodejs.org/api/process.html#a-note-on-process-io).
 */
export function outliveReader(stream: Writable): void {
  stream.on('error', (error) => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error;
  });
}
