import { useTranslation } from 'react-i18next';
import { waysToDisagree } from '../../rights-law.ts';
import { LawLine } from '../../ui/law-line.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';

export function Routes() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="routes">
      <h2 id="routes">{t('rights:routes.title')}</h2>
      <p>{t('rights:routes.note')}</p>
      {waysToDisagree.map(({ id, services, law }) => (
        <details key={id}>
          <summary>
            <b>{t(`rights:routes.${id}.name`)}</b>
          </summary>
          <p>{t(`rights:routes.${id}.what`)}</p>
          <p>{t(`rights:routes.${id}.when`)}</p>
          {services.map((service) => (
            <ServiceCard key={service} id={service} />
          ))}
          {law ? <LawLine law={law} /> : null}
        </details>
      ))}
    </section>
  );
}
