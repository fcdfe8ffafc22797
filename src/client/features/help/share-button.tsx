import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../../copy-text.ts';
import { serviceAddress } from '../../service-address.ts';
import type { KnownService } from '../../use-services.tsx';

/** Hands name, number and address on: by what the phone offers, else as words to paste. Nothing about a child goes along. */
export function ShareButton({ service }: { service: KnownService }) {
  const { t } = useTranslation();
  const [told, setTold] = useState<'copied' | 'not-copied'>();
  const share = async () => {
    const { name, phone, email, url } = service;
    const text = [name, phone, email, url].filter(Boolean).join('\n');
    const address = `${location.origin}${serviceAddress(service)}`;
    if (typeof navigator.share === 'function') return shareWithPhone({ title: name, text, url: address });
    setTold((await copyText(`${text}\n${address}`)) ? 'copied' : 'not-copied');
  };
  return (
    <>
      <button type="button" className="chip" onClick={() => void share()}>
        {t('help:share.share')}
      </button>
      <span className="small" role="status">
        {told ? t(`help:share.${told}`) : ''}
      </span>
    </>
  );
}

async function shareWithPhone(what: ShareData): Promise<void> {
  // Thought better of, or the phone has nothing to share with: both say themselves (https://www.w3.org/TR/web-share/#share-method).
  await navigator.share(what).catch((error: unknown) => {
    if (!(error instanceof DOMException)) throw error;
  });
}
