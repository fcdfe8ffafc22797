import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { termFinder } from '../../../domain/words/find-terms.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { type KnownWord, useGlossary } from '../../use-glossary.tsx';
import { useWordMeanings } from '../../use-word-meanings.tsx';
import { WordMeaning } from './word-meaning.tsx';

/** One word of the glossary, with the words its meaning uses and those that use it. */
export function WordPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const words = useGlossary();
  const said = useWordMeanings();
  const near = useMemo(() => wordsNear(id, words), [id, words]);
  const word = words.find((one) => one.id === id);
  const back = { to: '/words', label: t('words:title') };
  if (!word) {
    return (
      <Page title={t('words:unknown.title')} back={back}>
        <p>{t('words:unknown.text')}</p>
        <Link className="btn" to="/words">
          {t('words:unknown.all')}
        </Link>
      </Page>
    );
  }
  return (
    <Page title={said(word).term} back={back}>
      <section className="card" aria-label={t('words:meaning')}>
        <WordMeaning word={word} />
      </section>
      {near.length > 0 ? (
        <section className="card todo" aria-labelledby="near">
          <h2 id="near">{t('words:near')}</h2>
          <LinkRows
            rows={near.map((one) => ({
              ...{ key: one.id, to: `/words/${one.id}` },
              ...{ words: said(one).term, below: said(one).meaning },
            }))}
          />
        </section>
      ) : null}
      <Link className="btn quiet no-print" to={`/help?q=${encodeURIComponent(word.term)}`}>
        {t('words:search-help', { term: word.term })}
      </Link>
    </Page>
  );
}

const mostNear = 6;

function wordsNear(id: string, words: readonly KnownWord[]): KnownWord[] {
  const find = termFinder(words);
  const textOf = ({ meaning, expansion }: KnownWord) => `${expansion ?? ''} ${meaning}`;
  const word = words.find((one) => one.id === id);
  if (!word) return [];
  const used = new Set(find(textOf(word)).map((found) => found.id));
  const isNear = (one: KnownWord) => used.has(one.id) || find(textOf(one)).some((found) => found.id === id);
  return words.filter((one) => one.id !== id && isNear(one)).slice(0, mostNear);
}
