import type { Setting } from '../../../domain/places/ladder.ts';

const school = 'M6 44V22L24 10l18 12v22z M24 10V4h8v5h-8';
const hut = 'M46 44V31l8-6 8 6v13z';

/** What is drawn in outline, and what is filled: the special place. */
const drawings: Record<Setting, { lines: string; special?: string }> = {
  mainstream: { lines: `${school} M20 44V34h8v10 M13 27h5 M30 27h5` },
  'mainstream-with-provision': { lines: `${school} M12 44v-9h6v9`, special: 'M24 26h18v18H24z' },
  'alternative-provision': { lines: `${school} M20 44V34h8v10 M36 12c8-4 15-1 18 7 M51 16l3 4 4-3`, special: hut },
  special: { lines: 'M4 44h60', special: 'M10 44V22l22-14 22 14v22H37V33H27v11z' },
  'early-years': {
    lines: 'M8 44V30h14v14z M22 44V30h14v14z M15 30V16h14v14 M44 38a6 6 0 1 0 12 0 6 6 0 1 0-12 0 M20 21h4 M13 36h4',
  },
  'post-16': { lines: 'M32 10 6 20l26 10 26-10z M16 25v11c8 7 24 7 32 0V25 M56 21v14' },
  'not-in-school': {
    lines: 'M10 44V24L32 8l22 16v20z M20 28c5-2 9-1 12 2 3-3 7-4 12-2v10c-5-2-9-1-12 2-3-3-7-4-12-2z M32 30v10',
  },
  other: {
    lines: 'M12 26a3 3 0 1 0 6 0 3 3 0 1 0-6 0 M29 26a3 3 0 1 0 6 0 3 3 0 1 0-6 0 M46 26a3 3 0 1 0 6 0 3 3 0 1 0-6 0',
  },
};

/** A drawing of where the week is; the same is said in words beside it. */
export function SettingPicture({ setting }: { setting: Setting }) {
  const { lines, special } = drawings[setting];
  return (
    <svg
      aria-hidden="true"
      className="setting-picture turns"
      viewBox="0 0 68 48"
      strokeWidth="2.4"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path className="place-lines" d={lines} />
      {special ? <path className="place-special" d={special} /> : null}
    </svg>
  );
}
