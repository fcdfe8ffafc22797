import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOwnState } from '../../me/own-room.tsx';

/** The way to having the same answers on another phone. */
export function AccountLink() {
  const { t } = useTranslation();
  const { account } = useOwnState();
  return (
    <p>
      <Link className="share-link" to="/me/account">
        {t(account ? 'me:account.link-joined' : 'me:account.link')}
      </Link>
    </p>
  );
}
