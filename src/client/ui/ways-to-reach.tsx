import type { Service } from '../../domain/records/service.ts';
import { Icon } from './icon.tsx';

/** The phone and the e-mail of a service, each a button. Nothing where the pack knows neither. */
export function WaysToReach({ service: { phone, email } }: { service: Pick<Service, 'phone' | 'email'> }) {
  if (!phone && !email) return null;
  return (
    <div className="row">
      {phone ? (
        <a className="btn" href={`tel:${phone.replace(/\s/g, '')}`}>
          <Icon name="phone" />
          {phone}
        </a>
      ) : null}
      {email ? (
        <a className="btn quiet" href={`mailto:${email}`}>
          <Icon name="letter" />
          {email}
        </a>
      ) : null}
    </div>
  );
}
