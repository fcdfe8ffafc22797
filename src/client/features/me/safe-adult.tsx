import { useTranslation } from 'react-i18next';
import { asNumber, KnownNumber, useConfirmed } from '../../me/safe-numbers.tsx';

/** Numbers of the question set for adults; unconfirmed ones are not shown (safeguarding.contacts, checkBeforeRelease). */
const services = [
  { id: 'children', phone: '0300 123 4043' },
  { id: 'adults', phone: '0300 123 4042' },
] as const;

/** For the adult beside them: the set's own words. */
export function SafeAdult() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="safe-adult">
      <h2 id="safe-adult">{t('me:safe.adult.title')}</h2>
      <ul className="list-plain">
        <li>{t('me:safe.adult.listen')}</li>
        <li>{t('me:safe.adult.no-secret')}</li>
        <li>{t('me:safe.adult.write')}</li>
        <li>{t('me:safe.adult.lead')}</li>
      </ul>
      {services.map(({ id, phone }) => (
        <Confirmed key={id} id={id} phone={phone} />
      ))}
      <p>{t('me:safe.adult.danger')}</p>
    </section>
  );
}

function Confirmed({ id, phone }: { id: (typeof services)[number]['id']; phone: string }) {
  const { t } = useTranslation();
  const service = useConfirmed(phone);
  if (!service) return null;
  return (
    <div className="stack-tight">
      <p>{t(`me:safe.adult.${id}`, { phone: asNumber(phone) })}</p>
      <KnownNumber service={{ ...service, phone }} />
    </div>
  );
}
