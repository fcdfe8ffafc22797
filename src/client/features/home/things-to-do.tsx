import { useTranslation } from 'react-i18next';
import type { CasePath } from '../../../domain/path/path.ts';
import { useCurrentCase } from '../../current-case.tsx';
import type { IconName } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';

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
      <LinkRows rows={thingsFor(path).map((thing) => ({ ...thing, words: t(`home:todo.${thing.key}`) }))} />
    </section>
  );
}
