/** Where a visit's notebook is; without a visit, where a new one is begun. */
export const visitAddress = (place: string, visit?: string): string =>
  `/places/schools/${place}/visit${visit === undefined ? '' : `?visit=${visit}`}`;
