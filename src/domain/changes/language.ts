import { type LanguageBody, languageBodySchema, languageId } from '../records/language-records.ts';
import { type ChangeRule, put } from './change.ts';

/** In which language a person reads, on all their phones: the last to arrive holds. */
export const languageSet: ChangeRule<LanguageBody> = {
  name: 'language-set',
  scopes: ['person'],
  args: languageBodySchema,
  apply: (body, _change, reading) =>
    put({ id: languageId, kind: languageId, version: reading.find(languageId)?.version ?? 0, body }),
};
