import type { i18n } from 'i18next';
import { type LanguageBody, languageBodySchema, languageId } from '../../domain/records/language-records.ts';
import { type CarriedChoice, type CarryingStore, carryChoice } from '../carry-choice.ts';
import type { Engine } from '../sync/engine.ts';
import { asKept, keepChosen, keptChosen, keptTag, languageChosen } from './chosen-language.ts';
import { keepLanguage } from './kept-language.ts';
import type { LoadBoth } from './other-language.ts';

const language = (words: i18n, load?: LoadBoth): CarriedChoice<LanguageBody> => ({
  record: languageId,
  rule: 'language-set',
  event: languageChosen,
  read: (body) => languageBodySchema.safeParse(body).data,
  kept: keptChosen,
  chosen: (at) => ({ ...keptTag(), at }),
  markTold: (told) => keepChosen({ ...keptChosen(), told }),
  async adopt({ tag, beside, at }, person) {
    const kept = asKept(tag, beside);
    const before = keptChosen().at;
    const { speak } = await import('./other-language.ts');
    try {
      await speak(words, kept, load);
    } catch {
      // No signal and never fetched, or of a newer version: the screens stay as they are until it can be had.
      return false;
    }
    // Somebody chose by hand while the words came: theirs holds.
    if (keptChosen().at !== before) return speak(words, asKept(keptTag().tag, keptTag().beside), load).then(() => true);
    keepLanguage(kept);
    keepChosen({ at, told: person });
    return true;
  },
});

/** Whoever signs in reads in their own language on every phone. */
export const carryLanguage = (
  store: CarryingStore,
  engine: Pick<Engine, 'sync'>,
  words: i18n,
  load?: LoadBoth,
): (() => void) => carryChoice(store, engine, language(words, load));
