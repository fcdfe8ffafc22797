import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnMedia } from './use-own-media.tsx';

/** What found no room on the device stays on the screen, until there is room for it. */
export function UnkeptFiles({ media }: { media: OwnMedia }) {
  const { t } = useTranslation();
  if (media.unkept.length === 0) return null;
  return (
    <section className="media-box" aria-label={t('me:space.unkept.title')}>
      <p>
        <b>{t('me:space.unkept.title')}</b> {t('me:space.unkept.words', { count: media.unkept.length })}
      </p>
      <div className="row">
        {media.unkept.map((blob) =>
          blob.type.startsWith('image/') ? <Unkept key={`${blob.size} ${blob.type}`} blob={blob} /> : null,
        )}
        <button type="button" className="btn quiet" onClick={() => void media.retry()}>
          {t('me:space.full.again')}
        </button>
      </div>
    </section>
  );
}

function Unkept({ blob }: { blob: Blob }) {
  const { t } = useTranslation();
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url ? <img className="symbol-drawing" src={url} alt={t('me:space.unkept.title')} /> : null;
}
