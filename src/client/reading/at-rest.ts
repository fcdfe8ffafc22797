/** A screen that is still changing is looked at when it has come to rest. */
const restMs = 300;

/** Looks now and whenever what stands on the page has changed; answers how to stop. */
export function whenAtRest(look: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      watcher.disconnect();
      look();
      // What the look itself put there is no reason to look again.
      watch();
    }, restMs);
  };
  const watcher = new MutationObserver(soon);
  const watch = () => watcher.observe(document.body, { childList: true, characterData: true, subtree: true });
  look();
  watch();
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
  };
}

const skipped =
  'script, style, textarea, select, [contenteditable], [hidden], [translate="no"], .hidden-visually, .no-terms';

/** English text of the app's own within; what somebody wrote is theirs and stays as they wrote it. */
export function* englishTexts(within: Element): Generator<Text> {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    const isEnglish = holder?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ?? false;
    if (node instanceof Text && isEnglish && !holder?.closest(skipped)) yield node;
  }
}
