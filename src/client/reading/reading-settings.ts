import * as z from 'zod/mini';

export const themes = ['auto', 'light', 'cream', 'dark', 'contrast'] as const;
export const textSizes = [80, 100, 125, 150, 175, 200, 250, 300] as const;

const readingSchema = z.object({
  theme: z.enum(themes),
  /** Percent of the normal size. */
  size: z.int().check(z.gte(80), z.lte(300)),
});
export type Reading = z.infer<typeof readingSchema>;
export const usualReading: Reading = { theme: 'auto', size: 100 };

/** How this phone reads is not a family's secret: kept outside the vault so that the very first paint is right. */
const place = 'waymark-reading';

export function keptReading(): Reading {
  try {
    const kept = readingSchema.safeParse(JSON.parse(localStorage.getItem(place) ?? 'null'));
    return kept.success ? kept.data : usualReading;
  } catch {
    // Storage is closed in some private modes, and a broken value is nobody's loss: read the usual way.
    return usualReading;
  }
}

export function keepReading(reading: Reading): void {
  try {
    localStorage.setItem(place, JSON.stringify(reading));
  } catch {
    // Not kept here; it still holds until this page closes.
  }
}

/** A reading mode is a set of token values on the root element. */
export function applyReading(reading: Reading): void {
  const root = document.documentElement;
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  root.dataset.theme = reading.theme === 'auto' ? (dark ? 'dark' : 'light') : reading.theme;
  root.style.setProperty('--size', String(reading.size / 100));
}
