import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutArticle } from '../../../domain/help/arabic-article.ts';
import { foldText } from '../../../domain/help/fold.ts';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { type KnownWord, useGlossary } from '../../use-glossary.tsx';
import { useWordMeanings } from '../../use-word-meanings.tsx';

/** Legal and local words in plain words, by letter, found as one types. */
export function WordsPage() {
  const { t, i18n } = useTranslation();
  const words = useGlossary();
  const said = useWordMeanings();
  const [asked, setAsked] = useState('');
  const found = useMemo(() => words.filter((word) => holds(word, asked)), [words, asked]);
  const letters = useMemo(
    () => Map.groupBy(found, ({ term }) => letterOf(term, i18n.language)),
    [found, i18n.language],
  );
  return (
    <Page title={t('words:title')} back={{ to: '/help', label: t('common:nav.help') }}>
      <p>{t('words:intro')}</p>
      <div className="no-print">
        <TextField
          id="words-search"
          type="search"
          label={t('words:search')}
          hint={t('words:search-hint')}
          fault={undefined}
          value={asked}
          onChange={(event) => setAsked(event.target.value)}
        />
      </div>
      <p className="soft" role="status">
        {asked.trim() && found.length > 0 ? t('words:found', { count: found.length }) : ''}
        {asked.trim() && found.length === 0 ? t('words:none', { asked }) : ''}
      </p>
      {[...letters].sort(signsLast).map(([letter, ofLetter]) => (
        <section key={letter} className="card todo" aria-label={letter}>
          <h2>{letter}</h2>
          <LinkRows
            rows={ofLetter.map((word) => ({
              ...{ key: word.id, to: `/words/${word.id}` },
              ...{ words: said(word).term, below: said(word).whole },
            }))}
          />
        </section>
      ))}
      <PrintButton />
    </Page>
  );
}

/** A list of words begins with A. */
const signsLast = ([one]: [string, unknown], [other]: [string, unknown]) => Number(one === '#') - Number(other === '#');

/** Every word asked for stands somewhere in the entry; a sign more or less ("this-is-me") does not matter. */
function holds({ term, expansion, meaning }: KnownWord, asked: string): boolean {
  const text = foldText([term, expansion, meaning].join(' '));
  return foldText(asked)
    .split(/[\s-]+/)
    .every((part) => text.includes(withoutArticle(part)));
}

function letterOf(term: string, language: string): string {
  const [first = ''] = term;
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
}
