import { type KeyboardEvent, type PointerEvent as ReactPointerEvent, useCallback, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.tsx';
import { lineAt, textAt } from './text-at.ts';

/** Beyond these parts of the screen the page moves instead of the guide. */
const [highest, lowest] = [0.25, 0.7];

/**
 * A ruler, a mask, or one, three or five lines with all else covered: which of them is the look of `data-guide`. It
 * follows the mouse, a press on a line, the grip under a finger, and the arrow keys on the grip.
 */
export function Guide() {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  const at = useRef(0);
  const moveTo = useCallback((y: number) => {
    at.current = Math.max(0, Math.min(y, window.innerHeight));
    box.current?.style.setProperty('--at', `${at.current}px`);
  }, []);
  useEffect(() => {
    moveTo(window.innerHeight * 0.4);
    const stop = new AbortController();
    const follow = ({ clientX: x, clientY: y, pointerType, target }: PointerEvent) => {
      if (target instanceof Element && target.closest('.guide')) return;
      const place = textAt(x, y);
      const line = place && lineAt(place);
      if (line) moveTo((line.top + line.bottom) / 2);
      else if (pointerType === 'mouse') moveTo(y);
    };
    const mouse = (event: PointerEvent) => event.pointerType === 'mouse' && follow(event);
    document.addEventListener('pointermove', mouse, { signal: stop.signal });
    document.addEventListener('pointerup', follow, { signal: stop.signal });
    return () => stop.abort();
  }, [moveTo]);

  const step = (lines: number) => {
    const height = box.current ? Number.parseFloat(getComputedStyle(box.current).lineHeight) : 0;
    const before = window.scrollY;
    const next = at.current + lines * height;
    const isPast = lines > 0 ? next > window.innerHeight * lowest : next < window.innerHeight * highest;
    if (isPast) window.scrollBy({ top: lines * height, behavior: 'instant' });
    if (window.scrollY === before) moveTo(next);
  };
  const keys = (event: KeyboardEvent) => {
    const lines = { ArrowUp: -1, ArrowDown: 1, PageUp: -5, PageDown: 5 }[event.key];
    if (lines === undefined) return;
    event.preventDefault();
    step(lines);
  };
  const grip = {
    onKeyDown: keys,
    onPointerDown: (event: ReactPointerEvent) => event.currentTarget.setPointerCapture(event.pointerId),
    onPointerMove: ({ currentTarget, pointerId, clientY }: ReactPointerEvent) =>
      currentTarget.hasPointerCapture(pointerId) && moveTo(clientY),
  };
  return (
    <section ref={box} className="guide no-print" aria-label={t('reading:guide.label')}>
      <div className="guide-band" />
      <div className="guide-grip">
        <button type="button" className="chip" aria-label={t('reading:guide.up')} onClick={() => step(-1)} {...grip}>
          <span className="guide-turned">
            <Icon name="down" />
          </span>
        </button>
        <button type="button" className="chip" aria-label={t('reading:guide.down')} onClick={() => step(1)} {...grip}>
          <Icon name="down" />
        </button>
      </div>
    </section>
  );
}
