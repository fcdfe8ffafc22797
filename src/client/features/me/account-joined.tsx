import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSession } from '../../family.tsx';
import { useOwnRoom } from '../../me/own-room.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useMakeCode } from './use-make-code.tsx';

/** What has joined stays joined: how it stands, another code, and the way out. */
export function AccountJoined({ person, onCode }: { person: string; onCode: (code: string) => void }) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const { person: signedIn } = useSession();
  const { busy, failed, make } = useMakeCode(room.log.newCode, onCode);
  const [isKept, setKept] = useState(true);
  const leave = async () => setKept((await room.log.leave()).ok);
  const isHere = signedIn === person;
  return (
    <>
      <section className="card stack" aria-labelledby="account-joined">
        <h2 id="account-joined">{t('me:account.joined.title')}</h2>
        <p className="said" role="status">
          <Icon name="phoneSaved" />
          <span>{t(isHere ? 'me:account.joined.words' : 'me:account.joined.signed-out')}</span>
        </p>
        {isHere ? null : (
          <p>
            <Link className="btn" to="/sign-in">
              {t('me:account.sign-in.go')}
            </Link>
          </p>
        )}
      </section>
      <details className="card me-fold">
        <summary>
          <b>{t('me:account.new-code.title')}</b>
        </summary>
        <div className="stack">
          <p>{t('me:account.new-code.words')}</p>
          <p>
            <button type="button" className="btn quiet" aria-disabled={busy} onClick={make}>
              {t(busy ? 'me:lock.busy' : 'me:account.new-code.go')}
            </button>
          </p>
        </div>
      </details>
      <details className="card me-fold">
        <summary>
          <b>{t('me:account.leave.title')}</b>
        </summary>
        <div className="stack">
          <p>{t('me:account.leave.words')}</p>
          <AskTwice
            ask={t('me:account.leave.ask')}
            sure={t('me:account.leave.sure')}
            yes={t('me:account.leave.yes')}
            no={t('me:account.leave.no')}
            onYes={() => void leave()}
          />
        </div>
      </details>
      {failed || !isKept ? (
        <p className="fault-words" role="alert">
          {t('me:account.trouble')}
        </p>
      ) : null}
    </>
  );
}
