/** How this phone reads is not a family's secret: kept outside the vault so that the very first paint is right. */
const place = 'waymark-reading';

/** What was kept, unchecked: the schema (domain/records/reading-records.ts) is more than the first paint can carry. */
export function keptReading(): object {
  try {
    return Object(JSON.parse(localStorage.getItem(place) ?? '{}'));
  } catch {
    // Storage is closed in some private modes, and a broken value is nobody's loss: read the usual way.
    return {};
  }
}

export function keepReading(reading: object): void {
  try {
    localStorage.setItem(place, JSON.stringify(reading));
  } catch {
    // Not kept here; it still holds until this page closes.
  }
}

/** A way of reading is a set of data attributes on the root element; ui/tokens.css and reading.css do the rest. */
export function paintReading(reading = keptReading()): void {
  const { dataset, style } = document.documentElement;
  const { theme = 'auto', size = 100, ...others }: Record<string, unknown> = { ...reading };
  for (const [name, choice] of Object.entries(others)) if (/^[a-z]+$/.test(name)) dataset[name] = String(choice);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  dataset.theme = theme === 'auto' ? (isDark ? 'dark' : 'light') : String(theme);
  style.setProperty('--size', String(Number(size) / 100));
}
