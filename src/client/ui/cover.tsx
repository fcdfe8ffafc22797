import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** Kept for this tab alone, so that the next visit in a new tab opens as always. */
const place = 'waymark-covered';

/** From now on this tab opens under a cover, until the person lifts it. */
export function coverNext(): void {
  try {
    sessionStorage.setItem(place, 'yes');
  } catch {
    // Storage is closed in some private modes; the screen was emptied all the same.
  }
}

function isCovered(): boolean {
  try {
    return sessionStorage.getItem(place) === 'yes';
  } catch {
    return false;
  }
}

/** After "Leave", Back shows this and nothing of the case. A page the browser kept whole is covered too. */
export function Cover({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [covered, setCovered] = useState(isCovered);
  useEffect(() => {
    const returned = (event: PageTransitionEvent) => {
      if (event.persisted && isCovered()) location.reload();
    };
    window.addEventListener('pageshow', returned);
    return () => window.removeEventListener('pageshow', returned);
  }, []);
  if (!covered) return children;
  const lift = () => {
    sessionStorage.removeItem(place);
    setCovered(false);
  };
  return (
    <main id="main">
      <h1 className="hidden-visually">{t('leave.covered')}</h1>
      <button type="button" className="btn quiet" onClick={lift}>
        {t('leave.open')}
      </button>
    </main>
  );
}
