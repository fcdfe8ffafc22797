import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { isPackEnglishFirst, withPackTexts } from '../domain/content/pack-texts.ts';
import { shortId } from '../domain/preference/short-id.ts';
import { type PackTranslation, packTranslationSchema } from '../domain/records/pack-translation.ts';
import { scopeKey } from '../domain/scope.ts';
import { type Found, useRecords } from './family.tsx';
import { asTerm, englishFirst } from './i18n/language-marks.ts';
import { asEnglish, localFirst } from './i18n/marks.ts';
import { useLanguage } from './i18n/use-language.tsx';

type Body = Readonly<Record<string, unknown>>;
/** Which record of which council: `herts-sendiass`, `sector-srp`. */
type Where = { kind: string; council: string; record: string };
/** `short` cuts what is shown, such as to a first sentence: the English and its translation each by itself. */
export type InLanguage = <One extends Body>(where: Where, body: One, short?: (text: string) => string) => One;

/** A memo, not state: many cards stand on one screen, and a language is read once for all of them. */
const read = new WeakMap<readonly Found[], ReadonlyMap<string, PackTranslation['texts']>>();

/** What the packs say in other languages, by `council/language record`; empty while nobody chose one. */
export function usePackTranslations(): ReadonlyMap<string, PackTranslation['texts']> {
  const records = useRecords('translation', 'content');
  const known = read.get(records) ?? textsOf(records);
  read.set(records, known);
  return known;
}

const textsOf = (records: readonly Found[]) =>
  new Map(
    records.flatMap(({ scope, record }) => {
      const body = packTranslationSchema.safeParse(record.body);
      return body.success ? [[`${scopeKey(scope)} ${record.id}`, body.data.texts] as const] : [];
    }),
  );

/** Whether something a computer put into this language may stand on a screen. */
export function useHasPackDrafts(tag: string): boolean {
  const translations = usePackTranslations();
  return useMemo(
    () =>
      [...translations].some(
        ([where, texts]) => where.includes(`/${tag} `) && Object.values(texts).some(({ checked }) => !checked),
      ),
    [translations, tag],
  );
}

/**
 * A record of a pack as it is shown: each explaining text in the reader's language where there is one of today's
 * English, with the English beside or first as the screens do it, and else in English that says so. For the eye alone:
 * what is searched, kept or sent is the record itself.
 */
export function usePackWords(): InLanguage {
  const { i18n } = useTranslation();
  const { isBeside } = useLanguage();
  const translations = usePackTranslations();
  const tag = i18n.language;
  return useCallback(
    (where, body, short = asItIs) => {
      const texts = translations.get(`${where.council}/${tag} ${where.record}`) ?? {};
      const isFirst = isPackEnglishFirst(where.kind, body);
      return withPackTexts(where.kind, body, (text, field) => {
        if (tag === 'en-GB') return short(text);
        const told = texts[field];
        if (!told || told.of !== shortId(text)) return asEnglish(short(text));
        const words = short(told.words).replace(/\[\[(.+?)\]\]/g, (_brackets, term: string) => asTerm(term));
        if (told.checked) return words;
        if (isFirst) return englishFirst(short(text), words);
        return isBeside ? localFirst(words, short(text)) : words;
      });
    },
    [tag, isBeside, translations],
  );
}

/** For a service, whose record has its own id. */
export const whereOf = ({ council, id }: { council: string; id: string }): Where => ({
  kind: 'service',
  council,
  record: id,
});

const asItIs = (text: string): string => text;
