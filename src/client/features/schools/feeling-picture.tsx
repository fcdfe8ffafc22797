import { LineDrawing } from '../../ui/line-drawing.tsx';

const face = 'M4 16a12 12 0 1 0 24 0 12 12 0 1 0-24 0';
const eyes = 'M11.5 13h.01 M20.5 13h.01';

/** Our own line drawings, 32 × 32; ids are for ever. Always beside their words, and none is coloured good or bad. */
const drawings = {
  happy: `${face} ${eyes} M10.5 18.5c2.5 4 8.5 4 11 0`,
  calm: `${face} M9.5 13c1 1.3 3 1.3 4 0 M18.5 13c1 1.3 3 1.3 4 0 M12 19.5c2.5 1.6 5.5 1.6 8 0`,
  excited: `${face} M9.500 13.500l2-2 2 2 M18.500 13.500l2-2 2 2 M10.5 18h11c0 4-2.5 6-5.5 6s-5.5-2-5.5-6z`,
  unsure: `${face} ${eyes} M11 20.5c1.6-2 3.2-2 4.800-.5s3 1.500 5.200-.5`,
  worried: `${face} ${eyes} M9 10.500l4-1.5 M23 10.500l-4-1.5 M12 21.500c2.500-2 5.500-2 8 0`,
  sad: `${face} ${eyes} M11 22c2.5-3.5 7.5-3.5 10 0 M22.5 16.500v3`,
  cross: `${face} ${eyes} M9 9l4.500 2 M23 9l-4.500 2 M12 21h8`,
  tired: `${face} M9.5 13.500h4 M18.5 13.500h4 M14 21a2 2 0 1 0 4 0 2 2 0 1 0-4 0`,
  'too-loud': 'M4 12h5l7-6v20l-7-6H4z M20 11.500c2.5 3 2.5 6 0 9 M23.500 8c4.500 5 4.500 11 0 16',
  kind: 'M16 27S5 20 5 12.5C5 7 12 5.5 16 11 20 5.5 27 7 27 12.5 27 20 16 27 16 27z',
  again: 'M26 11a11.5 11.5 0 1 0 1.500 7 M27 4v7h-7',
  'not-again': 'M4.500 16a11.5 11.5 0 1 0 23 0 11.5 11.5 0 1 0-23 0 M8 8l16 16',
} as const;

export type Feeling = keyof typeof drawings;
export const feelings = Object.keys(drawings) as Feeling[];

export function FeelingPicture({ feeling }: { feeling: Feeling }) {
  return <LineDrawing d={drawings[feeling]} box={32} />;
}
