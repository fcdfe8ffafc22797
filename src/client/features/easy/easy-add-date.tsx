import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** Where nothing is written down yet: one date is enough to begin. */
export function EasyAddDate() {
  const { t } = useTranslation();
  return (
    <Link className="btn no-print" to="/steps/add">
      {t('easy:home.start.add')}
    </Link>
  );
}
