import type { Service } from '../../domain/records/service.ts';
import { Icon } from './icon.tsx';

/**
 * The phone and the e-mail of a service, each a button. Nothing where the pack knows neither. A number reads left to
 * right in every language (https://www.w3.org/International/questions/qa-bidi-unicode-controls).
 */
export function WaysToReach({ service: { phone, email } }: { service: Pick<Service, 'phone' | 'email'> }) {
  if (!phone && !email) return null;
  // A long address breaks before its @, not inside a name.
  const [name = ''] = email?.split('@') ?? [];
  return (
    <div className="row">
      {phone ? (
        <a className="btn" href={`tel:${phone.replace(/\s/g, '')}`}>
          <Icon name="phone" />
          <bdi dir="ltr">{phone}</bdi>
        </a>
      ) : null}
      {email ? (
        <a className="btn quiet" href={`mailto:${email}`}>
          <Icon name="letter" />
          <bdi dir="ltr">
            {name}
            <wbr />
            {email.slice(name.length)}
          </bdi>
        </a>
      ) : null}
    </div>
  );
}
