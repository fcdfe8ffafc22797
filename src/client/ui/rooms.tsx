import { useTranslation } from 'react-i18next';
import type { IconName } from './icon.tsx';
import { LinkRows } from './link-rows.tsx';

/** Where everything about one child is kept; the same list on Home and under More, so that it is learnt once. */
const rooms: { key: string; to: string; icon: IconName }[] = [
  { key: 'plan', to: '/plan', icon: 'page' },
  { key: 'review', to: '/review', icon: 'people' },
  { key: 'letters', to: '/letters', icon: 'letter' },
  { key: 'log', to: '/log', icon: 'book' },
  { key: 'messages', to: '/messages', icon: 'bubble' },
  { key: 'placement', to: '/placement', icon: 'school' },
  { key: 'rights', to: '/rights', icon: 'law' },
  { key: 'dates', to: '/steps/dates', icon: 'calendar' },
];

export function Rooms({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <nav className="card todo no-print" aria-labelledby="rooms">
      <h2 id="rooms">{t('common:rooms.title', { name })}</h2>
      <LinkRows
        rows={rooms.map((room) => ({
          ...room,
          words: t(`common:rooms.${room.key}.name`),
          below: t(`common:rooms.${room.key}.what`),
        }))}
      />
    </nav>
  );
}
