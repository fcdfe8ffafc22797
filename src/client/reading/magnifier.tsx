import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { markRanges } from './mark-ranges.ts';
import { textAt } from './text-at.ts';
import { firstWord, nextWord, type PageWord, wordAt } from './word-walk.ts';

const mark = 'big-word';

/** The word under the finger, the mouse or the keyboard, large in a bar at the bottom, with buttons to go on by word. */
export function Magnifier() {
  const { t } = useTranslation();
  const [word, setWord] = useState<PageWord>();
  const show = useCallback((found: PageWord | undefined) => {
    if (!found) return;
    setWord(found);
    const range = document.createRange();
    range.setStart(found.node, found.start);
    range.setEnd(found.node, found.end);
    markRanges(mark, [range]);
  }, []);
  useEffect(() => {
    const stop = new AbortController();
    const point = ({ clientX: x, clientY: y }: PointerEvent) => {
      const place = textAt(x, y);
      if (place) show(wordAt(place));
    };
    const focus = ({ target }: FocusEvent) => {
      // The bar's own buttons go on from the word that stands in it.
      if (target instanceof Element && !target.closest('.magnifier')) show(firstWord(target));
    };
    document.addEventListener('pointermove', point, { signal: stop.signal });
    document.addEventListener('pointerdown', point, { signal: stop.signal });
    document.addEventListener('focusin', focus, { signal: stop.signal });
    return () => {
      stop.abort();
      markRanges(mark, []);
    };
  }, [show]);

  const go = (way: 1 | -1) => {
    const main = document.getElementById('main');
    // The screen may have changed since.
    const from = word?.node.isConnected ? word : undefined;
    const found = from ? nextWord(from, way) : main ? firstWord(main) : undefined;
    show(found);
    found?.node.parentElement?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section className="magnifier no-print" aria-label={t('reading:magnifier.label')}>
      <button type="button" className="chip" aria-label={t('reading:magnifier.before')} onClick={() => go(-1)}>
        <Icon name="back" turns />
      </button>
      {word ? (
        <b
          dir="auto"
          translate="no"
          lang={word.node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? undefined}
        >
          {word.text}
        </b>
      ) : (
        <span className="soft">{t('reading:magnifier.empty')}</span>
      )}
      <button type="button" className="chip" aria-label={t('reading:magnifier.next')} onClick={() => go(1)}>
        <Icon name="go" turns />
      </button>
    </section>
  );
}
