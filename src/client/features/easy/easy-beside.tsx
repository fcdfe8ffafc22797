import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useNavigate } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { lazyScreen } from '../../lazy-screen.tsx';
import './easy.css';
import { hasEasy } from './easy-pages.ts';
import { wantsWhole } from './wants-whole.ts';

const EasyScreens = lazyScreen(() => import('./easy-screens.tsx'), 'EasyScreens');

/** Easy Read where there is one and the whole page where there is none, with a line that says which, and a way to the other. */
export function EasyBeside() {
  const { child, path } = useCurrentCase();
  const { pathname, state } = useLocation();
  const has = hasEasy(pathname, { hasChild: child !== undefined, isQuiet: path.kind === 'quiet' });
  const isEasy = has && !wantsWhole(state);
  return (
    <>
      <Note kind={isEasy ? 'on' : has ? 'off' : 'none'} />
      {isEasy ? (
        <Suspense fallback={<main id="main" aria-busy="true" />}>
          <EasyScreens />
        </Suspense>
      ) : (
        <Outlet />
      )}
    </>
  );
}

/** Says which of the two this is. The same button both ways, so that the focus stays on it. */
function Note({ kind }: { kind: 'on' | 'off' | 'none' }) {
  const { t } = useTranslation();
  const { pathname, search, hash } = useLocation();
  const go = useNavigate();
  const turn = () => void go({ pathname, search, hash }, { replace: true, state: { whole: kind === 'on' } });
  return (
    <section className="easy-note no-print" aria-label={t('easy:note.label')}>
      <p className="soft">{t(`easy:note.${kind}`)}</p>
      {kind === 'none' ? null : (
        <button type="button" className="chip" onClick={turn}>
          {t(kind === 'on' ? 'easy:note.all' : 'easy:note.back')}
        </button>
      )}
    </section>
  );
}
