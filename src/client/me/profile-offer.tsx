import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { profileId } from '../../domain/changes/me-profile.ts';
import type { Child } from '../../domain/children.ts';
import { meProfileBodySchema } from '../../domain/records/me-profile-records.ts';
import { useOwnRooms } from '../family.tsx';
import { LinkRows } from '../ui/link-rows.tsx';
import { standingCopies, useSharedCopies } from './shared-pages.tsx';

/**
 * The young person's own page, offered where a review or a plan is prepared. It shows nothing of what is in their room:
 * behind a shut door it is not even told whether there is a page, and the door decides who gets in.
 */
export function ProfileOffer({ child }: { child: Child }) {
  const { t } = useTranslation();
  const isHere = useHasPage(child.key);
  const shared = standingCopies(useSharedCopies(child));
  return (
    <nav className="card todo no-print" aria-label={t('me:shell.title')}>
      <LinkRows
        rows={[
          {
            ...{ key: 'profile', to: '/me/profile', icon: 'person' },
            words: t(isHere ? 'me:profile.offer.here' : 'me:profile.offer.maybe', { name: child.name }),
            below: t('me:profile.offer.what', { name: child.name }),
          },
          ...(shared.length > 0
            ? [
                {
                  ...{ key: 'shared', to: '/me/shared', icon: 'page' as const },
                  words: t('me:share.shared.title', { name: child.name }),
                },
              ]
            : []),
        ]}
      />
    </nav>
  );
}

function useHasPage(owner: string): boolean {
  const openRoom = useOwnRooms();
  const [has, setHas] = useState(false);
  useEffect(() => {
    let left = false;
    openRoom(owner).then(
      (room) => {
        const { door, records } = room.state();
        const record = records.get(profileId);
        room.close();
        const chosen = record ? meProfileBodySchema.parse(record.body).chosen : [];
        if (!left) setHas(door === 'open' && chosen.some(({ on }) => on !== 'section-a'));
      },
      // A device that gives no storage has no page either.
      () => undefined,
    );
    return () => {
      left = true;
      setHas(false);
    };
  }, [openRoom, owner]);
  return has;
}
