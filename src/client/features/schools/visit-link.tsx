import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../../ui/icon.tsx';
import { visitAddress } from './visit-address.ts';

export function VisitLink({ place }: { place: string }) {
  const { t } = useTranslation();
  return (
    <Link className="btn" to={visitAddress(place)}>
      <Icon name="pen" />
      {t('schools:page.visit')}
    </Link>
  );
}
