import { type ComponentType, lazy, Suspense, use, useSyncExternalStore } from 'react';
import { RestOfWords } from '../i18n/all-words.tsx';
import './reading-tools.css';

/** What is fetched when its attribute of the root element is anything but off. */
const tools: Record<string, ComponentType> = {
  guide: lazy(async () => ({ default: (await import('./guide.tsx')).Guide })),
  magnify: lazy(async () => ({ default: (await import('./magnifier.tsx')).Magnifier })),
  syllables: lazy(async () => ({ default: (await import('./syllables.tsx')).Syllables })),
  symbols: lazy(async () => ({ default: (await import('./key-pictures.tsx')).KeyPictures })),
};
const names = Object.keys(tools);

const used = (): string =>
  names.filter((name) => !['off', undefined].includes(document.documentElement.dataset[name])).join(' ');

function subscribe(hear: () => void): () => void {
  const watcher = new MutationObserver(hear);
  watcher.observe(document.documentElement, { attributeFilter: names.map((name) => `data-${name}`) });
  return () => watcher.disconnect();
}

/** Help while reading, laid over whatever screen is shown. */
export function ReadingTools() {
  use(use(RestOfWords)());
  const on = useSyncExternalStore(subscribe, used);
  return on.split(' ').map((name) => {
    const Tool = tools[name];
    return Tool ? (
      <Suspense key={name} fallback={null}>
        <Tool />
      </Suspense>
    ) : null;
  });
}
