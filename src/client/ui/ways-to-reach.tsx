import { Fragment } from 'react';
import type { Service } from '../../domain/records/service.ts';
import { Icon } from './icon.tsx';

/**
 * The phone and the e-mail of a service, each a button. Nothing where the pack knows neither. A number reads left to
 * right in every language (https://www.w3.org/International/questions/qa-bidi-unicode-controls).
 */
export function WaysToReach({ service: { phone, email } }: { service: Pick<Service, 'phone' | 'email'> }) {
  if (!phone && !email) return null;
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
            {partsOf(email).map((part) => (
              <Fragment key={part}>
                {part}
                <wbr />
              </Fragment>
            ))}
          </bdi>
        </a>
      ) : null}
    </div>
  );
}

/** A long address breaks between its names, not inside one. */
const partsOf = (email: string) => email.split(/(?<=[@.])/);
