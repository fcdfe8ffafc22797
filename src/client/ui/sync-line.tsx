import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { retriedProblems } from '../../protocol/problems.ts';
import { useSession, useSyncStatus, useTray } from '../family.tsx';
import { useDates } from '../i18n/use-dates.tsx';
import { Icon } from './icon.tsx';

/** Where the words are, in words: on this phone, waiting, sent; and when the council was last heard. */
export function SyncLine() {
  const { t } = useTranslation();
  const status = useSyncStatus();
  const { items } = useTray();
  const { person } = useSession();
  const { moment } = useDates();
  const heard = status.lastHeard ? t('sync:heard', { when: moment(status.lastHeard) }) : '';
  const state = person ? status.state : status.state === 'problem' ? 'problem' : 'local-only';
  return (
    <div className="stack-tight small">
      <p className="said" role="status">
        <Icon name={state === 'up-to-date' ? 'tick' : state === 'local-only' ? 'phoneSaved' : 'cloud'} />
        <span>
          {t(`sync:state.${state}`, { count: status.waiting })}{' '}
          {state === 'problem' && status.problem ? `${t(`problems:${status.problem}`)} ` : null}
          {state === 'problem' && status.problem && retriedProblems.includes(status.problem)
            ? `${t('sync:tries-again')} `
            : null}
          {heard}
        </span>
      </p>
      {person && status.problem === 'signed-out' ? (
        <Link className="btn quiet" to="/sign-in">
          {t('sync:sign-in')}
        </Link>
      ) : null}
      {items.length > 0 ? (
        <p className="said">
          <Icon name="letter" />
          <Link to="/settings/not-sent">{t('sync:not-sent', { count: items.length })}</Link>
        </p>
      ) : null}
    </div>
  );
}
