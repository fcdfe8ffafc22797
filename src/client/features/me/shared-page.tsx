import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { type SharedCopyOf, standingCopies, useSharedCopies, useSharePlaces } from '../../me/shared-pages.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { CopyWords, useCopyTitle } from './shared-copy-words.tsx';
import { CouncilReplies } from './shared-replies.tsx';
import './share.css';

/** For the adults: what the child or young person shared with them. Outside the room, which stays shut. */
export function SharedPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const copies = useSharedCopies(child);
  const standing = standingCopies(copies);
  return (
    <Page title={t('me:share.shared.title', { name: child.name })} back={{ to: '/me', label: t('me:shell.title') }}>
      <p>{t(standing.length === 0 ? 'me:share.shared.none' : 'me:share.shared.lead', { name: child.name })}</p>
      <ul className="stack">
        {standing.toReversed().map((copy) => (
          <li className="card stack-tight" key={copy.id}>
            <OneCopy child={child} copy={copy} copies={copies} />
          </li>
        ))}
      </ul>
      <SyncLine />
    </Page>
  );
}

function OneCopy({ child, copy, copies }: { child: Child; copy: SharedCopyOf; copies: readonly SharedCopyOf[] }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { from } = useSharePlaces(child);
  const title = useCopyTitle();
  const { body } = copy;
  return (
    <>
      {'form' in body ? <h2>{title(body)}</h2> : null}
      <CopyWords copy={copy} as="h2" />
      <p className="small soft">
        {t('me:share.list.with', { who: t(`me:share.shared.${body.to}`), day: long(body.on) })}
      </p>
      <CouncilReplies
        copy={copy}
        copies={copies}
        title={t('me:shared.replies.title-of', { name: child.name })}
        isOtherHome={body.from !== from}
      />
    </>
  );
}
