import { LineDrawing } from '../ui/line-drawing.tsx';

/** Of a player, 24 × 24; always with their words. */
const drawings = {
  speaker: 'M4 10v4h3.5l4.5 4V6l-4.5 4z M15.5 9a4.5 4.5 0 0 1 0 6 M18 6.5a8 8 0 0 1 0 11',
  stop: 'M6.5 6.5h11v11h-11z',
  go: 'M8 5.5v13l10.5-6.5z',
  before: 'M18 6v12l-8-6z M6.5 6v12',
  next: 'M6 6v12l8-6z M17.5 6v12',
  slower: 'M5 12h14',
  faster: 'M12 5v14 M5 12h14',
  close: 'M6 6l12 12 M18 6 6 18',
} as const;

export type AloudIconName = keyof typeof drawings;

export const AloudIcon = ({ name }: { name: AloudIconName }) => (
  <LineDrawing d={drawings[name]} turns={name === 'before' || name === 'next'} />
);
