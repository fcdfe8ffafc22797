/** Line drawings for making and playing, 24 × 24. Always beside a word, never instead of one. */
const drawings = {
  speaker: 'M4 10v4h3.5l4.5 4V6l-4.5 4z M15.5 9a4.5 4.5 0 0 1 0 6 M18 6.5a8 8 0 0 1 0 11',
  stop: 'M6.5 6.5h11v11h-11z',
  play: 'M8 5.5v13l10.5-6.5z',
  pause: 'M8.5 6v12 M15.5 6v12',
  microphone: 'M9 11.5v-5a3 3 0 0 1 6 0v5a3 3 0 0 1-6 0z M5.5 11.5a6.5 6.5 0 0 0 13 0 M12 18v3 M8.5 21h7',
  film: 'M3.5 7h11v10h-11z M14.5 11l6-3.5v9l-6-3.5z',
  brush: 'M14 4.5l5.5 5.5-8.5 7-3.5-3.5z M7.5 13.5c-3 .5-2.5 4.5-5 6 3.5 1 7.5 0 8.5-2.5',
  rubber: 'M4 15.5 13 6.5l5.5 5.5-7.5 7.5h-3.5z M9 10.5l5.5 5.5 M11 19.5h9',
  undo: 'M9 6 4.5 10.5 9 15 M4.5 10.5h9a5.5 5.5 0 0 1 0 9H10',
  redo: 'M15 6l4.5 4.5L15 15 M19.5 10.5h-9a5.5 5.5 0 0 0 0 9H14',
  grid: 'M4 4h16v16H4z M4 9.3h16 M4 14.7h16 M9.3 4v16 M14.7 4v16',
  picture: 'M3.5 5h17v14h-17z M4 17l5-5.5 4 4 3-3 4.5 4.5 M14.5 9h.01',
} as const;

export type MediaIconName = keyof typeof drawings;

export function MediaIcon({ name, turns }: { name: MediaIconName; turns?: boolean }) {
  return (
    <svg
      aria-hidden="true"
      className={turns ? 'turns' : undefined}
      viewBox="0 0 24 24"
      width="24"
      height="24"
      fill="none"
      stroke="currentColor"
      strokeWidth={2}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
