import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { wordSchema } from '../domain/records/content-records.ts';
import { scopeKey } from '../domain/scope.ts';
import { formsOf, type Term } from '../domain/words/find-terms.ts';
import { legalTerms } from '../domain/words/legal-terms.ts';
import { useRecords } from './family.tsx';
import type { Law } from './ui/law-line.tsx';
import type { PackFact } from './ui/source-line.tsx';

/** `id` stands in the address (`/words/<id>`). A word comes from a council's pack (`fact`) or from the law (`law`). */
export type KnownWord = Term & {
  term: string;
  expansion?: string | undefined;
  meaning: string;
  fact?: PackFact;
  /** Whose pack it is from. */
  council?: string;
  law?: Law;
};

/** Every word there is an explanation of, by the alphabet of the reader's language. */
export function useGlossary(): KnownWord[] {
  const { t, i18n } = useTranslation();
  const records = useRecords('word', 'content');
  return useMemo(() => {
    const ofPacks = records.flatMap(({ scope, record }): KnownWord[] => {
      const word = wordSchema.safeParse(record.body);
      if (!word.success) return [];
      const { term, expansion, plainMeaning, ...fact } = word.data;
      const id = record.id.replace(/^word-/, '');
      return [
        {
          id,
          term,
          expansion: expansion ?? undefined,
          meaning: plainMeaning,
          forms: formsOf(term, expansion),
          fact,
          council: scopeKey(scope),
        },
      ];
    });
    const known = new Set(ofPacks.flatMap(({ id, term }) => [id, term.toLowerCase()]));
    const ofLaw = legalTerms.flatMap(({ id, basis, url }): KnownWord[] => {
      const term = t(`terms:${id}.term`);
      if (known.has(id) || known.has(term.toLowerCase())) return [];
      const also = t(`terms:${id}.also`, { returnObjects: true, defaultValue: [] });
      const forms = [term, ...(Array.isArray(also) ? also.map(String) : [])];
      return [{ id, term, meaning: t(`terms:${id}.meaning`), forms, law: { basis, source: url, checked: false } }];
    });
    const order = new Intl.Collator(i18n.language, { numeric: true, ignorePunctuation: true });
    return [...ofPacks, ...ofLaw].sort((a, b) => order.compare(a.term, b.term));
  }, [records, t, i18n.language]);
}
