import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AloudIcon } from './aloud-icon.tsx';
import { wishAloud } from './aloud-wish.ts';
import { markedOnPage } from './marked-on-page.ts';

/** Somebody who is still marking is not offered anything. */
const restMs = 250;

/** A button by what somebody marked with a mouse. On a phone its own menu stands there; the panel has the same. */
export function AloudMarked() {
  const { t } = useTranslation();
  const [at, setAt] = useState<{ left: number; top: number }>();
  useEffect(() => {
    if (!matchMedia('(pointer: fine)').matches) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setAt(placeBelow(markedOnPage())), restMs);
    };
    document.addEventListener('selectionchange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', look);
    };
  }, []);
  if (!at) return null;
  return (
    <button
      type="button"
      className="chip aloud-marked no-print"
      style={at}
      // A press would take the marks away before they are read.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => wishAloud('marked')}
    >
      <AloudIcon name="speaker" />
      {t('aloud:marked')}
    </button>
  );
}

function placeBelow(range: Range | undefined): { left: number; top: number } | undefined {
  const box = range?.getBoundingClientRect();
  if (!box) return undefined;
  const left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - 200));
  return { left: left + scrollX, top: box.bottom + scrollY + 8 };
}
