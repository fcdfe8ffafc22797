import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useOwnRoom, useOwnState } from '../../me/own-room.tsx';
import { Page } from '../../ui/page.tsx';
import { LockForgot } from './lock-forgot.tsx';
import { OtherRoom } from './lock-other-room.tsx';
import { LockSecret } from './lock-secret.tsx';
import { TriesLine, useTries } from './lock-tries.tsx';
import { SharedLine } from './shared-line.tsx';

/** What stands in place of every page of a locked room. Nothing of the room is in memory behind it. */
export function ClosedDoor({ child }: { child: Child }) {
  const { t } = useTranslation();
  const room = useOwnRoom();
  const { lock } = useOwnState();
  // The door opens by itself: the room tells its listeners.
  const { busy, outcome, attempt } = useTries(room.unlock, () => undefined);
  return (
    <Page title={t('me:lock.closed.title')}>
      <p>{lock ? t(`me:lock.closed.${lock}`, { name: child.name }) : t('me:lock.closed.damaged')}</p>
      {lock ? <LockSecret kind={lock} asks="open" busy={busy} onDone={attempt} /> : null}
      <TriesLine outcome={outcome} busy={busy} wrong={t('me:lock.wrong')} />
      <SharedLine child={child} />
      <LockForgot />
      <OtherRoom />
    </Page>
  );
}
