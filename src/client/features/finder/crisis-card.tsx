import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useServices } from '../../use-services.tsx';

/**
 * Day and night, for everybody first; a young person's own line among them. Numbers of the whole country stand here too:
 * they must be there before any list has reached the phone (where they were read: help/crisis-card.tsx).
 */
const lines = [
  { id: 'hpft-spa', phone: undefined },
  { id: 'nhs-111', phone: '111' },
  { id: 'samaritans', phone: '116 123' },
  { id: 'childline', phone: '0800 1111' },
];

/** Before any question: the numbers for right now. */
export function CrisisCard() {
  const { t } = useTranslation();
  const services = useServices();
  const shown = lines.flatMap(({ id, phone: always }) => {
    const phone = services.find((one) => one.id === id)?.phone ?? always;
    return phone ? [{ id, phone }] : [];
  });
  return (
    <section className="card kind" aria-labelledby="finder-crisis">
      <h2 id="finder-crisis">{t('finder:crisis.title')}</h2>
      <p>{t('finder:crisis.words')}</p>
      <ul className="finder-lines">
        <li>
          <a className="btn" href="tel:999">
            <bdi dir="ltr">999</bdi> <span>{t('finder:crisis.emergency')}</span>
          </a>
        </li>
        {shown.map(({ id, phone }) => (
          <li key={id}>
            <a className="btn quiet" href={`tel:${phone.replace(/\s/g, '')}`}>
              <bdi dir="ltr">{phone}</bdi> <span>{t(`finder:crisis.lines.${id}`)}</span>
            </a>
          </li>
        ))}
      </ul>
      <Link to="/help?q=crisis">{t('finder:crisis.about')}</Link>
    </section>
  );
}
