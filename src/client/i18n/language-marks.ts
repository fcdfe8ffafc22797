import { asEnglish, asLocal, mark } from './marks.ts';

/** The marks that the first screen sets none of itself. */

/** A legal term inside another language's words. */
export const asTerm = (text: string): string => asEnglish(mark + text);
/** A person's own words inside a sentence, in whatever language they wrote them. */
export const asOwn = (text: string): string => asLocal(mark + text);
/** The same twice: what comes first counts. */
export const englishFirst = (text: string, draft: string): string => `${asEnglish(text)} ${asLocal(draft)}`;
