import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router';
import { readOnNextScreen } from './aloud-follow.ts';
import { createMarks } from './aloud-marks.ts';
import { passagesIn } from './aloud-passages.ts';
import { firstOnScreen, sayingAt } from './aloud-places.ts';
import { createReader, type Reader, type ReaderState } from './aloud-reader.ts';
import { keptAloud } from './aloud-settings.ts';
import { type AloudWish, onAloudWish } from './aloud-wish.ts';
import { markedOnPage } from './marked-on-page.ts';
import { createSpeaker } from './speaker.ts';
import { textAt } from './text-at.ts';

const mainPart = (): HTMLElement | null => document.getElementById('main');
const pressed = 'a, button, input, label, summary, select, textarea, dialog, [role="button"], [tabindex="0"]';
const none: ReaderState = { is: 'off' };
const nobody = () => () => undefined;

/** Reads the screen on request, and is quiet as soon as what it reads is left, hidden, locked or gone. */
export function useAloud(): { reader: Reader | undefined; state: ReaderState } {
  const follows = useRef<AbortController>(undefined);
  const marked = useRef<Range>(undefined);
  const [reader] = useState(() => openReader(follows));
  const wish = useCallback((what: AloudWish) => grant(reader, what, marked.current), [reader]);
  useEffect(() => {
    if (!reader) return;
    const stop = new AbortController();
    onAloudWish(wish, stop.signal);
    listen(reader, wish, stop.signal);
    document.addEventListener(
      'selectionchange',
      () => {
        // A finger on a button takes the marks away, so what was marked last is remembered.
        marked.current = markedOnPage() ?? marked.current;
      },
      { signal: stop.signal },
    );
    const watcher = new MutationObserver(() => {
      if (!follows.current && reader.isGone()) reader.close();
    });
    watcher.observe(document, { childList: true, subtree: true });
    return () => {
      stop.abort();
      watcher.disconnect();
      follows.current?.abort();
      reader.close();
    };
  }, [reader, wish]);
  const { pathname } = useLocation();
  const here = useRef(pathname);
  useEffect(() => {
    if (here.current === pathname) return;
    here.current = pathname;
    if (!follows.current) reader?.close();
  }, [pathname, reader]);
  const state = useSyncExternalStore(reader?.subscribe ?? nobody, reader?.state ?? (() => none));
  return { reader, state };
}

type Following = { current: AbortController | undefined };

function openReader(follows: Following): Reader | undefined {
  const speaker = createSpeaker();
  if (!speaker) return undefined;
  const reader: Reader = createReader({
    speaker,
    marks: createMarks(),
    // A young person's own room: nothing of it leaves the phone.
    isPrivate: () => /^\/me(?:\/|$)/.test(location.pathname),
    onEnd: () => {
      if (!keptAloud().onwards) return false;
      const going = new AbortController();
      follows.current = going;
      const done = (arrived: boolean) => {
        follows.current = undefined;
        if (arrived) grant(reader, 'page');
        else reader.close();
      };
      const goes = readOnNextScreen(done, going.signal);
      if (!goes) follows.current = undefined;
      return goes;
    },
  });
  return reader;
}

function grant(reader: Reader | undefined, wish: AloudWish, marked?: Range): void {
  const main = mainPart();
  if (!reader || !main) return;
  const range = marked?.commonAncestorContainer.isConnected ? marked : undefined;
  if (wish === 'marked') void reader.begin(range ? passagesIn(main, range) : []);
  else void reader.begin(passagesIn(main), wish === 'here' ? firstOnScreen : undefined);
}

function listen(reader: Reader, wish: (what: AloudWish) => void, signal: AbortSignal): void {
  const quiet = () => reader.stop();
  document.addEventListener('visibilitychange', () => document.hidden && quiet(), { signal });
  addEventListener('pagehide', quiet, { signal });
  document.addEventListener('keydown', (event) => takeKey(event, reader, wish), { signal });
  document.addEventListener('click', ({ target, clientX, clientY }) => touch(reader, target, clientX, clientY), {
    signal,
  });
}

/** Alt and R start, stop and go on; Escape ends it. By the place of the key: on a Mac Alt makes another letter of it. */
function takeKey(event: KeyboardEvent, reader: Reader, wish: (what: AloudWish) => void): void {
  const { is } = reader.state();
  const isFree = document.querySelector('dialog[open]') === null;
  if (event.key === 'Escape' && is !== 'off' && isFree) reader.close();
  const isOurs = event.code === 'KeyR' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isOurs || !isFree) return;
  event.preventDefault();
  if (is === 'reading') reader.stop();
  else if (is === 'still') void reader.goOn();
  else wish(markedOnPage() ? 'marked' : 'page');
}

/** A sentence that is touched while the bar is open is the next to be read. */
function touch(reader: Reader, target: EventTarget | null, x: number, y: number): void {
  const { is } = reader.state();
  if (is !== 'reading' && is !== 'still') return;
  const isText = target instanceof Element && target.closest('main') !== null && target.closest(pressed) === null;
  const place = isText && getSelection()?.isCollapsed ? textAt(x, y) : undefined;
  if (!place) return;
  // A legal word opens its meaning; whoever reads that is not read to.
  setTimeout(() => {
    if (!document.querySelector('dialog[open]')) reader.jump((sayings) => sayingAt(sayings, place));
  });
}
