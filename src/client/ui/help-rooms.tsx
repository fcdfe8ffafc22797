import { useTranslation } from 'react-i18next';
import type { IconName } from './icon.tsx';
import { LinkRows } from './link-rows.tsx';

const rooms: { key: string; to: string; icon: IconName }[] = [
  { key: 'how', to: '/help/how', icon: 'people' },
  { key: 'figures', to: '/help/figures', icon: 'page' },
  { key: 'changes', to: '/help/changes', icon: 'calendar' },
  { key: 'sources', to: '/help/sources', icon: 'book' },
  { key: 'councils', to: '/help/councils', icon: 'school' },
];

/** What else a council's pack holds beside who can help; stands at the end of the Help screen. */
export function HelpRooms() {
  const { t } = useTranslation();
  return (
    <nav className="card todo no-print" aria-labelledby="help-rooms">
      <h2 id="help-rooms">{t('facts:rooms.title')}</h2>
      <LinkRows
        rows={rooms.map((room) => ({
          ...room,
          words: t(`facts:rooms.${room.key}.name`),
          below: t(`facts:rooms.${room.key}.what`),
        }))}
      />
    </nav>
  );
}
