import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useServices } from '../use-services.tsx';
import { ServiceSummary } from './service-summary.tsx';

/** Somebody who can help, by their id in a council's pack. */
export function ServiceCard({ id, heading = 'h3' }: { id: string; heading?: 'h2' | 'h3' }) {
  const { t } = useTranslation();
  const service = useServices().find((one) => one.id === id);
  // The pack comes with the first signal; until then the way to the list stands here.
  if (!service) return <Link to="/help">{t('steps:page.help-link')}</Link>;
  return <ServiceSummary service={service} heading={heading} />;
}
