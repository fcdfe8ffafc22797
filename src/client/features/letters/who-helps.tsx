import { useTranslation } from 'react-i18next';
import { ServiceCard } from '../../ui/service-card.tsx';

/** Free advice first, beside every letter. */
export function WhoHelps() {
  const { t } = useTranslation();
  return (
    <section className="card no-print" aria-labelledby="letter-help">
      <h2 id="letter-help">{t('letters:help.title')}</h2>
      <p>{t('letters:help.words')}</p>
      <ServiceCard id="herts-sendiass" />
    </section>
  );
}
