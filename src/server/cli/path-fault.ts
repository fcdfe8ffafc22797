/** What a disk says when it gives nothing or takes nothing: ENOENT, EACCES, ENOSPC. */
export const isFromDisk = (error: unknown): error is NodeJS.ErrnoException & { code: string } =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';
