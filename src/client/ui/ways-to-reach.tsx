import { Fragment } from 'react';
import type { Service } from '../../domain/records/service.ts';
import { Icon } from './icon.tsx';
import './service-card.css';

/**
 * The phone and the e-mail of a service, each a button. Nothing where the pack knows neither. A number reads left to
 * right in every language (https://www.w3.org/International/questions/qa-bidi-unicode-controls).
 */
export function WaysToReach({ service: { phone, email } }: { service: Pick<Service, 'phone' | 'email'> }) {
  if (!phone && !email) return null;
  const number = phone ? numberOf(phone) : undefined;
  return (
    <div className="row">
      {phone && number ? (
        <a className="btn" href={`tel:${number}`}>
          <Icon name="phone" />
          <bdi dir="ltr" className="ring">
            {phone}
          </bdi>
        </a>
      ) : null}
      {phone && !number ? <bdi>{phone}</bdi> : null}
      {email ? (
        <a className="btn quiet" href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
          <Icon name="letter" />
          <bdi lang="en-GB" dir="ltr">
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

/** The first number of "01992 555847 (option 2)" as a phone dials it; undefined where there is none. */
function numberOf(phone: string): string | undefined {
  const found = /\+?\d[\d\s().-]*/.exec(phone)?.[0];
  return found?.replace('(0)', '').replace(/[^\d+]/g, '');
}

/** A long address breaks between its names, not inside one. */
const partsOf = (email: string) => email.split(/(?<=[@.])/);
