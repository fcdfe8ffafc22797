import { useTranslation } from 'react-i18next';

const limits = ['general', 'places', 'child', 'changes'] as const;

/** What facts about a kind cannot say. The same on every page. */
export function TellsNot() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="tells-not">
      <h2 id="tells-not">{t('places:tells-not.title')}</h2>
      <ul className="list-plain">
        {limits.map((limit) => (
          <li key={limit}>{t(`places:tells-not.${limit}`)}</li>
        ))}
      </ul>
    </section>
  );
}
