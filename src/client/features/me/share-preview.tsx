import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { SharedWith } from '../../../domain/records/voice-records.ts';
import { useSession } from '../../family.tsx';
import type { ShareProblem } from '../../me/press-share.ts';

type PreviewProps = {
  child: Child;
  to: readonly SharedWith[];
  /** What goes: its heading, and the copies just as they go. */
  title: string;
  children: ReactNode;
  problem: ShareProblem | undefined;
  busy: boolean;
  onShare: () => void;
  onNo: () => void;
};

/** Exactly what goes to whom, before it goes. */
export function SharePreview({ child, to, title, children, problem, busy, onShare, onNo }: PreviewProps) {
  const { t } = useTranslation();
  const { email, person } = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="card stack" aria-labelledby="share-preview">
      <h2 id="share-preview" tabIndex={-1} ref={heading}>
        {t('me:share.preview.title')}
      </h2>
      <h3>{t('me:share.preview.who')}</h3>
      <ul className="share-who">
        {to.map((one) => (
          <li key={one}>
            <b>{t(`me:share.to.${one}`)}</b>
            <p>{t(`me:share.preview.${one}`, { name: child.name })}</p>
          </li>
        ))}
      </ul>
      <p>
        {t(person ? 'me:share.preview.sender' : 'me:share.preview.no-sender')} {person ? <bdi>{email}</bdi> : null}
      </p>
      {person ? null : (
        <p>
          <Link to="/sign-in">{t('me:share.preview.sign-in')}</Link>
        </p>
      )}
      <h3>{title}</h3>
      {children}
      <p>{t('me:share.preview.copy')}</p>
      <p role="alert" className="fault-words">
        {problem ? t(`me:share.problem.${problem}`) : null}
      </p>
      <div className="row">
        <button type="button" className="btn" disabled={busy} onClick={onShare}>
          {t('me:share.preview.share')}
        </button>
        <button type="button" className="btn quiet" disabled={busy} onClick={onNo}>
          {t('me:share.preview.no')}
        </button>
      </div>
    </section>
  );
}
