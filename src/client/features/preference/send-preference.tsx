import { type RefObject, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useSession } from '../../family.tsx';
import type { Preference } from '../../use-preference.tsx';
import { SendPreview } from './send-preview.tsx';
import { SentList } from './sent-list.tsx';
import { useSending } from './use-sending.tsx';
import { type DraftScope, draftScopeOf } from './use-sent-preferences.tsx';

/** The way out for the list: to the council where it has the child's record, and always as a letter or on paper. */
export function SendPreference({ child, preference }: { child: Child; preference: Preference }) {
  const { t } = useTranslation();
  const { person } = useSession();
  const scope = draftScopeOf(child);
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section className="card no-print" aria-labelledby="send">
      <h2 id="send" tabIndex={-1} ref={heading}>
        {t('preference:send.title')}
      </h2>
      {scope ? null : <p>{t('preference:send.no-record')}</p>}
      {scope && !person ? (
        <p>
          {t('preference:send.sign-in')} <Link to="/sign-in">{t('preference:send.sign-in-link')}</Link>
        </p>
      ) : null}
      {scope ? <p>{t('preference:send.who-sees', { name: child.name })}</p> : <p>{t('preference:send.private')}</p>}
      {scope ? <Sending {...{ child, preference, scope, heading }} mayWrite={person !== undefined} /> : null}
      <Link className="btn quiet" to="/letters/write/state-preference">
        {t(scope ? 'preference:send.letter-too' : 'preference:send.letter')}
      </Link>
    </section>
  );
}

type SendingProps = {
  child: Child;
  preference: Preference;
  scope: DraftScope;
  mayWrite: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
};

function Sending({ child, preference, scope, mayWrite, heading }: SendingProps) {
  const { t } = useTranslation();
  const sending = useSending(child, preference, scope);
  const [looking, setLooking] = useState(false);
  const [failed, setFailed] = useState(false);
  const preview = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (looking) preview.current?.focus();
  }, [looking]);
  const send = async () => {
    const isSaved = await sending.send();
    setFailed(!isSaved);
    if (!isSaved) return;
    setLooking(false);
    // The button that was pressed is gone: back to the top of the card, where it says how far the list has come.
    heading.current?.focus();
  };
  const isEmpty = preference.choices.length === 0;
  const nothing = isEmpty ? 'empty' : sending.isNews ? undefined : 'same';
  return (
    <>
      <SentList sent={sending.sent} from={sending.from} />
      {mayWrite && nothing ? <p>{t(`preference:send.${nothing}`)}</p> : null}
      {mayWrite && !nothing && !looking ? (
        <button type="button" className="btn" onClick={() => setLooking(true)}>
          {t(sending.standing ? 'preference:send.look-again' : 'preference:send.look')}
        </button>
      ) : null}
      {mayWrite && !nothing && looking ? (
        <div ref={preview} tabIndex={-1}>
          <SendPreview child={child} sending={sending} failed={failed} onSend={send} onNo={() => setLooking(false)} />
        </div>
      ) : null}
    </>
  );
}
