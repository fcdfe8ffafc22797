import { useTranslation } from 'react-i18next';

/** The service's own page. What is no web address is shown as it is, and cannot be pressed. */
export function WebLink({ url }: { url: string | null | undefined }) {
  const { t } = useTranslation();
  if (!url) return null;
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol)) return <p>{url}</p>;
  return (
    <p>
      {t('help:website')}{' '}
      <a href={address.href} rel="noreferrer">
        {address.hostname.replace(/^www\./, '')}
      </a>
    </p>
  );
}
