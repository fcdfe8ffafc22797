import { useTranslation } from 'react-i18next';

const goes = ['travels', 'stays', 'both'] as const;
const reads = ['sealed', 'nobody', 'seen', 'lock', 'share'] as const;

/** What travels, what does not, and who can read it, in words a child understands. */
export function AccountWhat() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="account-what">
      <h2 id="account-what">{t('me:account.what.title')}</h2>
      <ul className="list-plain">
        {goes.map((id) => (
          <li key={id}>{t(`me:account.what.${id}`)}</li>
        ))}
      </ul>
      <h3>{t('me:account.what.who')}</h3>
      <ul className="list-plain">
        {reads.map((id) => (
          <li key={id}>{t(`me:account.what.${id}`)}</li>
        ))}
      </ul>
    </section>
  );
}
