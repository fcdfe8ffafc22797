import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { standingCopies, useSharedCopies } from '../../me/shared-pages.tsx';

/** The way to what was shared, for adults who find the door shut. */
export function SharedLine({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { length: count } = standingCopies(useSharedCopies(child));
  if (count === 0) return null;
  return (
    <p>
      <Link className="share-link" to="/me/shared">
        {t('me:share.shared.link', { name: child.name, count })}
      </Link>
    </p>
  );
}
