import * as z from 'zod/mini';
import { keepLanguage, keptLanguage } from './kept-language.ts';

/** Beside what the first paint reads. `at`: when it was chosen. `told`: the account that knows of it. */
const place = 'waymark-language-chosen';
const chosenSchema = z.object({ at: z.optional(z.string()), told: z.optional(z.string()) });
type Chosen = z.infer<typeof chosenSchema>;

/** Heard by carry-language.ts. */
export const languageChosen = 'waymark-language-chosen';

export function keptChosen(): Chosen {
  try {
    return chosenSchema.safeParse(JSON.parse(localStorage.getItem(place) ?? '{}')).data ?? {};
  } catch {
    // As in kept-language.ts.
    return {};
  }
}

export function keepChosen(chosen: Chosen): void {
  try {
    localStorage.setItem(place, JSON.stringify(chosen));
  } catch {
    // As in kept-language.ts.
  }
}

/** As `keptLanguage` gives it. */
export const asKept = (tag: string, beside: boolean): string => (beside ? tag : `${tag} alone`);

export function keptTag(): { tag: string; beside: boolean } {
  const [tag, alone] = keptLanguage().split(' ');
  return { tag: tag || 'en-GB', beside: alone === undefined };
}

/** Chosen on this device, by hand. */
export function chooseLanguage(tag: string, beside: boolean, at = Date.now()): void {
  keepLanguage(asKept(tag, beside));
  // Later than whatever this device has seen, though another's clock may be ahead.
  const later = Math.max(at, (Date.parse(keptChosen().at ?? '') || 0) + 1);
  keepChosen({ at: new Date(later).toISOString() });
  document.dispatchEvent(new Event(languageChosen));
}
