import { useTranslation } from 'react-i18next';
import { LockDrawing } from '../../me/picture-lock.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LockLimits } from './lock-limits.tsx';
import { usePasskeys } from './lock-passkey.tsx';
import type { LockKind } from './lock-secret.tsx';

/** Which lock they like. `onBack`: there is one already, and it may stay. Without one, how that is, and what a lock does. */
export function LockKindChoice({
  onChoose,
  onBack,
}: {
  onChoose: (kind: LockKind) => void;
  onBack: (() => void) | undefined;
}) {
  const { t } = useTranslation();
  const hasPasskeys = usePasskeys();
  return (
    <section className="stack" aria-labelledby="lock-kind">
      {onBack ? null : <NoLock />}
      <h2 id="lock-kind">{t('me:lock.kind.title')}</h2>
      <ul className="stack">
        <li>
          <button type="button" className="me-mode" onClick={() => onChoose('pictures')}>
            <LockDrawing id="cat" />
            <span className="what">
              <b>{t('me:lock.kind.pictures')}</b>
              <span className="below">{t('me:lock.kind.pictures-what')}</span>
            </span>
          </button>
        </li>
        <li>
          <button type="button" className="me-mode" onClick={() => onChoose('word')}>
            <span className="lock-drawing">
              <Icon name="pen" />
            </span>
            <span className="what">
              <b>{t('me:lock.kind.word')}</b>
              <span className="below">{t('me:lock.kind.word-what')}</span>
            </span>
          </button>
        </li>
        {hasPasskeys ? (
          <li>
            <button type="button" className="me-mode" onClick={() => onChoose('passkey')}>
              <span className="lock-drawing">
                <Icon name="person" />
              </span>
              <span className="what">
                <b>{t('me:lock.kind.passkey')}</b>
                <span className="below">{t('me:lock.kind.passkey-what')}</span>
              </span>
            </button>
          </li>
        ) : null}
      </ul>
      {onBack ? (
        <p>
          <button type="button" className="btn quiet" onClick={onBack}>
            {t('me:lock.keep')}
          </button>
        </p>
      ) : (
        <LockLimits />
      )}
    </section>
  );
}

/** Says honestly how it is without one. */
function NoLock() {
  const { t } = useTranslation();
  return (
    <section className="card kind" aria-labelledby="no-lock">
      <h2 id="no-lock">{t('me:lock.none.title')}</h2>
      <p>{t('me:lock.none.words')}</p>
    </section>
  );
}
