import { LineDrawing } from './line-drawing.tsx';

/** Our own line drawings, 24 × 24. Always beside a word, never instead of one: hidden from screen readers. */
const drawings = {
  home: 'M3 11.5 12 4l9 7.5 M5.5 10v9.5h13V10 M10 19.5v-5h4v5',
  steps:
    'M6 20c7 0 1-7 7-8s5-8 5-8 M4.6 20a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0 M16.6 4a1.4 1.4 0 1 0 2.8 0 1.4 1.4 0 1 0-2.8 0',
  help: 'M4.5 11a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0 M16 16l4.5 4.5',
  more: 'M5 12h.01 M12 12h.01 M19 12h.01',
  tick: 'm5 12.5 4.5 4.5L19 7.5',
  pen: 'M4 20l1-4L16 5l3 3L8 19z',
  phone: 'M6 3.5h3l1.5 4.5-2 1.5a12 12 0 0 0 6 6l1.5-2 4.5 1.5v3c0 1-1 2-2 2C11 20 4 13 4 5.5c0-1 1-2 2-2z',
  person: 'M8 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0 M4.5 20.5c1-4.5 4-6 7.5-6s6.5 1.5 7.5 6',
  go: 'm9 5 7 7-7 7',
  back: 'm15 5-7 7 7 7',
  down: 'm5 9 7 7 7-7',
  add: 'M12 5v14 M5 12h14',
  print: 'M7 8V3.5h10V8 M7 17H4V8h16v9h-3 M7 14h10v6.5H7z',
  cloud: 'M7 18.5a4.5 4.5 0 0 1-.5-9 6 6 0 0 1 11.5 1.5 3.8 3.8 0 0 1-.5 7.5z',
  law: 'M12 4v16 M7 20h10 M5 8h14 M5 8l-2.5 6h5z M19 8l-2.5 6h5z',
  phoneSaved: 'M7.5 3h9a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1h-9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1z M9.5 12.2l1.8 1.8 3.4-3.8',
  bin: 'M4.5 7h15 M9.5 7V4.5h5V7 M6.5 7l1 13h9l1-13 M10.5 11v5.5 M13.5 11v5.5',
  letter: 'M3.5 6h17v12.5h-17z M4 6.5l8 6.5 8-6.5',
  page: 'M6 3.5h8l4 4v13H6z M14 3.5v4h4 M9 12h6 M9 15.5h6',
  book: 'M5 4.5h11a3 3 0 0 1 3 3v12H8a3 3 0 0 1-3-3z M5 16.5a3 3 0 0 1 3-3h11 M9 8h6',
  bubble: 'M4 5h16v11h-9l-4.5 4v-4H4z M8 9h8 M8 12h5',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 1.5h-15z M10 20.5a2 2 0 0 0 4 0',
  calendar: 'M4.5 6h15v14h-15z M4.5 10h15 M8.5 3.5V8 M15.5 3.5V8',
  people:
    'M5.5 8.5a2.8 2.8 0 1 0 5.6 0 2.8 2.8 0 1 0-5.6 0 M3 19c.5-3.5 2.5-5 5.3-5s4.8 1.5 5.3 5 M14 6.2a2.6 2.6 0 1 1 1.5 4.8 M16 14c2.6 0 4.5 1.5 5 4.5',
  school: 'M12 4v3 M12 4h4v2h-4 M4 20v-8l8-5 8 5v8z M10 20v-4.5h4v4.5 M7 14h.01 M17 14h.01',
  camera: 'M3.5 8h4l1.5-2.5h6L16.5 8h4v11h-17z M8.7 13a3.3 3.3 0 1 0 6.6 0 3.3 3.3 0 1 0-6.6 0',
  clip: 'M18.5 11.5 12 18a4 4 0 0 1-6-6l7.5-7.5a2.7 2.7 0 0 1 4 4L10.5 15.5a1.3 1.3 0 0 1-2-2l6-6',
  stairs: 'M3.5 20h4.5v-4.5h4.5V11H17V6.5h3.5',
} as const;

export type IconName = keyof typeof drawings;

export function Icon({ name, turns }: { name: IconName; turns?: boolean }) {
  return <LineDrawing d={drawings[name]} thick={name === 'more' ? 4 : 2} turns={turns} />;
}
