import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { useServices } from '../../use-services.tsx';

/**
 * Who answers at once. The numbers stand here too, because they must be there before any list has reached the phone:
 * https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers, https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/,
 * https://www.samaritans.org/how-we-can-help/contact-samaritan/, https://www.childline.org.uk/get-support/contacting-childline/
 */
const answering = [
  { id: 'emergency-999', name: 'danger', phone: '999' },
  { id: 'nhs-111', name: 'health', phone: '111' },
  { id: 'samaritans', name: 'talk', phone: '116 123' },
  { id: 'childline', name: 'child', phone: '0800 1111' },
] as const;

/** Help now: one tap, on every state of the Help screen, with or without a list on the phone. */
export function CrisisCard() {
  const { t } = useTranslation();
  const english = useEnglish();
  const services = useServices();
  return (
    <section className="card crisis" aria-labelledby="crisis">
      <h2 id="crisis">{t('help:crisis.title')}</h2>
      <ul>
        {answering.map(({ id, name, phone }) => {
          const known = services.find((one) => one.id === id);
          const number = known?.phone ?? phone;
          return (
            <li key={id}>
              <a className="btn" href={`tel:${number.replace(/\s/g, '')}`}>
                <span className="small">{t(`help:crisis.${name}.who`)}</span>{' '}
                <bdi dir="ltr" className="number">
                  {number}
                </bdi>
              </a>
              <span className="small">
                {t(`help:crisis.${name}.when`)} {known?.openingHours ? english(known.openingHours) : null}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
