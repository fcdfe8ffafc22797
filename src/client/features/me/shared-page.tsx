import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { standingCopies, useSharedCopies } from '../../me/shared-pages.tsx';
import { Page } from '../../ui/page.tsx';
import { SharedCopy } from './share-copy.tsx';
import { showShared } from './share-files.tsx';
import './share.css';

/** For the adults: what the child or young person shared with them. Outside the room, which stays shut. */
export function SharedPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const copies = standingCopies(useSharedCopies(child));
  return (
    <Page title={t('me:share.shared.title', { name: child.name })} back={{ to: '/me', label: t('me:shell.title') }}>
      <p>{t(copies.length === 0 ? 'me:share.shared.none' : 'me:share.shared.lead', { name: child.name })}</p>
      <ul className="stack">
        {copies.toReversed().map(({ id, scope, body }) => (
          <li className="card stack-tight" key={id}>
            {body.page ? <SharedCopy page={body.page} show={showShared(scope)} /> : null}
            <p className="small soft">
              {t('me:share.list.with', { who: t(`me:share.shared.${body.to}`), day: long(body.on) })}
            </p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
