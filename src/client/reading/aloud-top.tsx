import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { AloudIcon } from './aloud-icon.tsx';
import type { Reader } from './aloud-reader.ts';
import { aloudChosen, keptAloud } from './aloud-settings.ts';
import { wishAloud } from './aloud-wish.ts';

function subscribe(hear: () => void): () => void {
  document.addEventListener(aloudChosen, hear);
  return () => document.removeEventListener(aloudChosen, hear);
}
const isWanted = (): boolean => keptAloud().button;

/** A button of its own beside "Aa", for whoever wants one. Put there from here, so it costs the first screen nothing. */
export function AloudTop({ reader, isReading }: { reader: Reader; isReading: boolean }) {
  const { t } = useTranslation();
  const wanted = useSyncExternalStore(subscribe, isWanted);
  const [place, setPlace] = useState<HTMLElement>();
  useEffect(() => {
    const beside = wanted ? document.querySelector('.top > .push') : null;
    if (!beside) return;
    const made = document.createElement('span');
    made.className = 'aloud-top';
    beside.after(made);
    setPlace(made);
    return () => {
      setPlace(undefined);
      made.remove();
    };
  }, [wanted]);
  if (!place) return null;
  return createPortal(
    <button type="button" className="chip" onClick={() => (isReading ? reader.stop() : wishAloud('page'))}>
      <AloudIcon name={isReading ? 'stop' : 'speaker'} />
      {t(isReading ? 'aloud:top.stop' : 'aloud:top.read')}
    </button>,
    place,
  );
}
