import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CasePath } from '../../../domain/path/path.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';

type Thing = { key: string; icon: IconName; to: string };

/** Three things at most, each leading somewhere that works. What the law says and who can help; never advice. */
function thingsFor(path: CasePath): Thing[] {
  const late = path.next?.status === 'late';
  const write: Thing = { key: 'write-date', icon: 'pen', to: '/steps/add' };
  const help: Thing = { key: 'help', icon: 'phone', to: '/help' };
  if (!path.here) return [write, help];
  const look: Thing = {
    key: late ? 'look-late' : path.here.actor === 'family' ? 'look-turn' : 'look',
    icon: 'steps',
    to: `/steps/${path.here.id}`,
  };
  return [look, write, help];
}

export function ThingsToDo() {
  const { t } = useTranslation();
  const { path } = useCurrentCase();
  return (
    <section className="card todo" aria-labelledby="to-do">
      <h2 id="to-do">{t('home:todo.title')}</h2>
      <ul>
        {thingsFor(path).map((thing) => (
          <li key={thing.key}>
            <Link to={thing.to}>
              <span className="dot">
                <Icon name={thing.icon} turns={thing.icon === 'steps'} />
              </span>
              <span className="what">{t(`home:todo.${thing.key}`)}</span>
              <span className="go">
                <Icon name="go" turns />
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
