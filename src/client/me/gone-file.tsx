import { useTranslation } from 'react-i18next';
import { useOwnState } from './own-room.tsx';

/** Stands for a picture or recording whose bytes are not on this device: in a room that was joined, they may be on another. */
export function GoneFile() {
  const { t } = useTranslation();
  const { account } = useOwnState();
  return <p>{t(account ? 'me:media.elsewhere' : 'me:media.gone')}</p>;
}
