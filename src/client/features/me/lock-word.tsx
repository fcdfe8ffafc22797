import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import './lock.css';

/** Fewer letters than this are found by trying. */
const fewest = 4;

/** A phone writes a capital letter by itself, and a space at the end: neither is part of the word. */
export const wordSecret = (typed: string): string => typed.trim().replace(/\s+/g, ' ').toLowerCase();

/**
 * A word of their own. Not a password box: the browser would offer to keep it, and open it for whoever holds the phone.
 */
export function LockWord({ legend, done, busy, shows, onDone }: LockWordProps) {
  const { t } = useTranslation();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isShown, setShown] = useState(shows);
  const [asksMore, setAsksMore] = useState(false);
  const finish = (event: FormEvent) => {
    event.preventDefault();
    const secret = wordSecret(typed);
    if (busy) return;
    if (secret.length < fewest) return setAsksMore(true);
    setTyped('');
    onDone(secret);
  };
  return (
    <form className="stack" autoComplete="off" onSubmit={finish}>
      <div className={asksMore ? 'field fault' : 'field'}>
        <label htmlFor={id}>{legend}</label>
        {asksMore ? (
          <p className="fault-words" role="alert" id={`${id}-fault`}>
            {t('me:lock.longer', { count: fewest })}
          </p>
        ) : null}
        <input
          type="text"
          id={id}
          className={isShown ? undefined : 'lock-dots'}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          dir="auto"
          maxLength={80}
          aria-invalid={asksMore || undefined}
          aria-describedby={asksMore ? `${id}-fault` : undefined}
          value={typed}
          onChange={(event) => {
            setAsksMore(false);
            setTyped(event.target.value);
          }}
        />
      </div>
      <label className="choice">
        <input
          autoComplete="off"
          type="checkbox"
          checked={isShown}
          onChange={(event) => setShown(event.target.checked)}
        />
        <span>{t('me:lock.show')}</span>
      </label>
      <div className="row">
        <button type="submit" className="btn" aria-disabled={busy}>
          {busy ? t('me:lock.busy') : done}
        </button>
      </div>
    </form>
  );
}

type LockWordProps = {
  legend: string;
  done: string;
  busy: boolean;
  shows: boolean;
  onDone: (secret: string) => void;
};
