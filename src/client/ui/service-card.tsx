import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useServices } from '../use-services.tsx';
import { SourceLine } from './source-line.tsx';
import { WaysToReach } from './ways-to-reach.tsx';

/** Somebody who can help, from the council's pack: what they do, how to reach them, where we know it from. */
export function ServiceCard({ id, heading: Heading = 'h3' }: { id: string; heading?: 'h2' | 'h3' }) {
  const { t } = useTranslation();
  const service = useServices().find((one) => one.id === id);
  // The pack comes with the first signal; until then the way to the list stands here.
  if (!service) return <Link to="/help">{t('steps:page.help-link')}</Link>;
  return (
    <div className="stack-tight">
      <Heading>
        <Link to={`/help/${id}`}>{service.name}</Link>
      </Heading>
      <p>{service.summary}</p>
      <WaysToReach service={service} />
      <SourceLine fact={service} />
    </div>
  );
}
