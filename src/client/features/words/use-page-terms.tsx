import { useEffect, useState } from 'react';
import type { FoundTerm } from '../../../domain/words/find-terms.ts';
import { markTerms, type PageTerms } from './mark-terms.ts';

/** A screen that is still changing is looked at when it has come to rest. */
const restMs = 400;
const highlight = 'terms';

const none: PageTerms = { ids: [], marks: [] };

/** The glossary's terms on the screen as it stands now, marked by a fine line where the browser can. */
export function usePageTerms(find: (text: string) => FoundTerm[]): PageTerms {
  const [terms, setTerms] = useState(none);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const main = document.getElementById('main');
      const found = main ? markTerms(main, find) : none;
      drawn(found);
      setTerms((before) => (isSame(before, found) ? { ...before, marks: found.marks } : found));
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, restMs);
    };
    const watcher = new MutationObserver((changes) => {
      if (changes.some(({ target }) => isOnPage(target))) soon();
    });
    watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
    soon();
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
      drawn(none);
    };
  }, [find]);
  return terms;
}

/** What the list of words itself shows is no reason to look again. */
function isOnPage(target: Node): boolean {
  const element = target instanceof Element ? target : target.parentElement;
  return !element?.closest('.page-words, dialog');
}

const isSame = (a: PageTerms, b: PageTerms) => a.ids.join() === b.ids.join();

/** Browsers without the API show no line; the list at the end of the page is the same everywhere. */
function drawn({ marks }: PageTerms): void {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return;
  if (marks.length === 0) CSS.highlights.delete(highlight);
  else CSS.highlights.set(highlight, new Highlight(...marks.map(({ range }) => range)));
}
