import { useTranslation } from 'react-i18next';
import { megabytesOf, openTranslator, useOffer } from './use-offer.tsx';

/** In the settings: whether there is a translator for the reader's language, whether it is here, and the way out. */
export function TranslatorKept() {
  const { t } = useTranslation();
  const { offer, look } = useOffer('en');
  if (offer === undefined) return null;
  if (offer === 'none') return <p className="soft">{t('translate:settings.none')}</p>;
  const remove = async (): Promise<void> => {
    await (await openTranslator()).remove(offer);
    await look();
  };
  return (
    <section className="card stack" aria-labelledby="translator">
      <h2 id="translator">{t('translate:settings.title')}</h2>
      {offer.missing > 0 ? (
        <p>{t('translate:settings.not-here', { megabytes: megabytesOf(offer.missing) })}</p>
      ) : (
        <>
          <p>{t('translate:settings.here', { megabytes: megabytesOf(offer.bytes) })}</p>
          <p className="soft">{t('translate:private')}</p>
          <button type="button" className="btn quiet" onClick={() => void remove()}>
            {t('translate:settings.remove')}
          </button>
        </>
      )}
    </section>
  );
}
