import { useTranslation } from 'react-i18next';
import { ageModeIds } from '../../../domain/this-is-me/this-is-me.ts';
import type { IconName } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';

const rooms: { key: string; icon: IconName }[] = [
  { key: 'profile', icon: 'page' },
  { key: 'share', icon: 'people' },
  { key: 'look', icon: 'pen' },
  { key: 'safe', icon: 'phone' },
  { key: 'adult', icon: 'person' },
];

/** Ways on from This is Me, and the questions written for other ages. */
export function MeLinks() {
  const { t } = useTranslation();
  return (
    <>
      <nav className="card todo" aria-labelledby="me-more">
        <h2 id="me-more">{t('me:shell.links.title')}</h2>
        <LinkRows
          rows={rooms.map(({ key, icon }) => ({
            ...{ key, icon, to: `/me/${key}` },
            words: t(`me:shell.links.${key}`),
            below: t(`me:shell.links.${key}-what`),
          }))}
        />
      </nav>
      <nav className="card todo" aria-labelledby="me-other">
        <h2 id="me-other">{t('me:shell.other.title')}</h2>
        <LinkRows
          rows={ageModeIds.map((mode) => ({
            ...{ key: mode, to: `/me/other/${mode}` },
            words: t(`me-set:modes.${mode}.easy`),
          }))}
        />
      </nav>
    </>
  );
}
