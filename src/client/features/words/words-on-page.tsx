import { use, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { termFinder } from '../../../domain/words/find-terms.ts';
import { RestOfWords } from '../../i18n/all-words.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { useGlossary } from '../../use-glossary.tsx';
import { useWordMeanings } from '../../use-word-meanings.tsx';
import { termAt } from './mark-terms.ts';
import { usePageTerms } from './use-page-terms.tsx';
import { WordMeaning } from './word-meaning.tsx';
import './words.css';

const pressedAnyway = 'a, button, input, label, summary, select, textarea, dialog';

/**
 * The meaning of every legal and local word, on every screen: pressing a word in the text opens it over the page, and a
 * list at the end of the page holds all of them for the keyboard, for screen readers and for browsers without marks.
 */
export function WordsOnPage() {
  use(use(RestOfWords)());
  const { t } = useTranslation();
  const { pathname } = useLocation();
  const words = useGlossary();
  const said = useWordMeanings();
  const find = useMemo(() => termFinder(words), [words]);
  const terms = usePageTerms(find);
  const [open, setOpen] = useState<string>();
  const latest = useRef(terms.marks);
  useEffect(() => {
    latest.current = terms.marks;
  }, [terms]);
  useEffect(() => {
    const press = (event: MouseEvent) => {
      const { target: within, clientX: x, clientY: y } = event;
      if (!(within instanceof Element) || within.closest(pressedAnyway)) return;
      // Somebody who selects text wants to copy it.
      if (getSelection()?.isCollapsed) setOpen(termAt(latest.current, { within, x, y }));
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, []);
  const close = useCallback(() => setOpen(undefined), []);
  const opened = words.find(({ id }) => id === open);
  const Panel = useMemo(() => {
    if (!opened) return undefined;
    return () => (
      <>
        <WordMeaning word={opened} />
        <Link className="btn quiet" to={`/words/${opened.id}`} onClick={close}>
          {t('words:more')}
        </Link>
      </>
    );
  }, [opened, close, t]);
  const here = terms.ids.flatMap((id) => words.filter((word) => word.id === id));
  return (
    <>
      {here.length > 0 && !pathname.startsWith('/words') ? (
        <aside className="page-words no-print" aria-label={t('words:on-page.label')}>
          <details key={pathname}>
            <summary>{t('words:on-page.title', { count: here.length })}</summary>
            <dl className="facts">
              {here.map((word) => (
                <div key={word.id}>
                  <dt>
                    <Link to={`/words/${word.id}`}>{said(word).term}</Link>
                  </dt>
                  <dd>{said(word).whole}</dd>
                </div>
              ))}
            </dl>
          </details>
        </aside>
      ) : null}
      <Sheet title={opened ? said(opened).term : ''} Panel={Panel} onClose={close} />
    </>
  );
}
