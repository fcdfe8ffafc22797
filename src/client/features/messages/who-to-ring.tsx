import { useTranslation } from 'react-i18next';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { WaysToReach } from '../../ui/ways-to-reach.tsx';
import { useContact } from './reply-time.tsx';

/** For whoever would rather talk: who answers for the child, the council's line, and free advice. */
export function WhoToRing() {
  const { t } = useTranslation();
  const english = useEnglish();
  const { long } = useDates();
  const contact = useContact();
  return (
    <section className="card no-print" aria-labelledby="ring">
      <h2 id="ring">{t('messages:ring')}</h2>
      {contact ? (
        <div className="stack-tight">
          <h3 translate={contact.name ? 'no' : undefined}>
            {contact.name ?? (contact.role ? english(contact.role) : t('messages:contact.somebody'))}
          </h3>
          {contact.name && contact.role ? <p>{english(contact.role)}</p> : null}
          <WaysToReach service={{ phone: contact.phone ?? null, email: contact.email ?? null }} />
          {contact.asOf ? (
            <p className="soft small">{t('messages:contact.as-of', { day: long(contact.asOf) })}</p>
          ) : null}
        </div>
      ) : null}
      <ServiceCard id="send-duty-line" />
      <ServiceCard id="herts-sendiass" />
    </section>
  );
}
