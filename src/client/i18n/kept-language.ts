/** In which language this phone is read is not a family's secret: kept outside the vault, for the very first paint. */
const place = 'waymark-language';

/** A language's tag; ` alone` after it where the English beside was put away. Empty where nobody has chosen. */
export function keptLanguage(): string {
  try {
    return localStorage.getItem(place) ?? '';
  } catch {
    // Storage is closed in some private modes; English then.
    return '';
  }
}

export function keepLanguage(kept: string): void {
  try {
    localStorage.setItem(place, kept);
  } catch {
    // Not kept here; it still holds until this page closes.
  }
}
