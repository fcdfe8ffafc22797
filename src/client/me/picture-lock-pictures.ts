/**
 * Our own line drawings, 48 × 48, for a lock of pictures. They are not those of the answers, so that a lock says nothing
 * of what somebody likes. Ids are for ever: the secret is made of them.
 */
export const lockPictures = {
  cat: 'M11 26V9l8 6h10l8-6v17a13 13 0 0 1-26 0z M19 24h.01 M29 24h.01 M22 30h4l-2 2.5z M3 28h8 M37 28h8',
  sun: 'M16 24a8 8 0 1 0 16 0 8 8 0 1 0-16 0 M24 4v6 M24 38v6 M4 24h6 M38 24h6 M10 10l4 4 M34 34l4 4 M38 10l-4 4 M14 34l-4 4',
  boat: 'M5 31h38l-6 10H11z M23 31V5l15 21H23 M18 13v13H9z',
  tree: 'M21 31v13h6V31 M24 4a13.5 13.5 0 1 0 .01 0z',
  house: 'M5 24 24 7l19 17 M10 20v22h28V20 M20 42V29h8v13',
  star: 'M24 5l5.6 12.1 13.2 1.6-9.8 9 2.6 13.1L24 34.3l-11.6 6.5L15 27.7l-9.8-9 13.2-1.6z',
  fish: 'M4 24c7-13 22-14 30 0-8 14-23 13-30 0z M34 24l10-9v18z M13 21h.01',
  car: 'M5 34v-9l7-2 5-10h14l7 10 5 2v9h-5 M29 34H19 M10 34H5 M10 34a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0 M29 34a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0 M24 13v10 M12 23h26',
  ball: 'M6 24a18 18 0 1 0 36 0 18 18 0 1 0-36 0 M24 6v36 M6 24h36 M12 11c8 8 8 18 0 26 M36 11c-8 8-8 18 0 26',
  key: 'M4 24a8.5 8.5 0 1 0 17 0 8.5 8.5 0 1 0-17 0 M21 24h23v8 M36 24v7',
  moon: 'M31 6a18.5 18.5 0 1 0 12 25A16 16 0 0 1 31 6z',
  cup: 'M8 13h25v17a10 10 0 0 1-10 10h-5A10 10 0 0 1 8 30z M33 18h3a6 6 0 0 1 0 12h-3 M16 4v4 M24 4v4',
} as const;

export type LockPicture = keyof typeof lockPictures;
export const lockPictureIds = Object.keys(lockPictures) as LockPicture[];

export const fewestPictures = 4;
export const mostPictures = 12;
