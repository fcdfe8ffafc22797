import { useTranslation } from 'react-i18next';
import { type Law, LawLine } from '../../ui/law-line.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';

type Route = { id: string; services: readonly string[]; law?: Law };

/** The ways to disagree, in no order of worth; judicial review is named only with "ask a lawyer". */
const routes: readonly Route[] = [
  {
    id: 'mediation',
    services: ['kids-mediation'],
    law: {
      basis: 'SEND Regulations 2014, regulations 33 to 42',
      source: 'https://www.legislation.gov.uk/uksi/2014/1530/part/2/crossheading/mediation/made',
      checked: true,
    },
  },
  { id: 'disagreement', services: ['disagreement-resolution-service'] },
  {
    id: 'appeal',
    services: ['send-tribunal'],
    law: {
      basis: 'Children and Families Act 2014, section 51; Tribunal Procedure Rules 2008 (HESC), rule 20(1)(c)',
      source: 'https://www.legislation.gov.uk/uksi/2008/2699/article/20/data.html',
      checked: true,
    },
  },
  {
    id: 'complaint',
    services: ['council-complaints'],
    law: {
      basis: 'Local Government and Social Care Ombudsman, Complaint Handling Code (guidance)',
      source: 'https://llg.org.uk/news/the-lgsco-release-the-complaint-handling-code',
      checked: true,
    },
  },
  {
    id: 'ombudsman',
    services: ['lgsco'],
    law: {
      basis: 'Local Government Act 1974, section 26B',
      source: 'https://www.lgo.org.uk/decisions/education/special-educational-needs/20-001-594',
      checked: false,
    },
  },
  {
    id: 'judicial-review',
    services: [],
    law: {
      basis: 'Children and Families Act 2014, section 42',
      source: 'http://specialeducationalneedsbarrister.co.uk/uncategorized/section-f-special-educational-provision/',
      checked: false,
    },
  },
];

export function Routes() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="routes">
      <h2 id="routes">{t('rights:routes.title')}</h2>
      <p>{t('rights:routes.note')}</p>
      {routes.map(({ id, services, law }) => (
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
