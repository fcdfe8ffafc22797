import { useTranslation } from 'react-i18next';
import { MediaIcon } from './media-icon.tsx';
import { useReadAloud } from './use-read-aloud.tsx';

/** Reads a text aloud, and stops when it is pressed again. Where there is no voice it says so, and how to get one. */
export function ReadButton({ text, lang }: { text: string | readonly string[]; lang?: string }) {
  const { t, i18n } = useTranslation();
  const { available, isReading, result, read, stop } = useReadAloud();
  const language = lang ?? i18n.language;
  const start = (mayUseNetwork = false) =>
    read(typeof text === 'string' ? [text] : text, { lang: language, mayUseNetwork });
  const name = nameOf(language, i18n.language);
  if (!available) return null;
  return (
    <div className="stack-tight read-aloud">
      <button type="button" className="btn quiet" onClick={() => (isReading ? stop() : start())}>
        <MediaIcon name={isReading ? 'stop' : 'speaker'} />
        {t(isReading ? 'me:media.read.stop' : 'me:media.read.start')}
      </button>
      {result === 'none' ? <p role="status">{t('me:media.read.none', { language: name })}</p> : null}
      {result === 'failed' ? <p role="status">{t('me:media.read.not-now')}</p> : null}
      {result === 'network' ? (
        <div className="card kind" role="status">
          <p>{t('me:media.read.network', { language: name })}</p>
          <button type="button" className="btn quiet" onClick={() => start(true)}>
            {t('me:media.read.send')}
          </button>
        </div>
      ) : null}
    </div>
  );
}

/** `Polish`, in the language of the screen. */
function nameOf(language: string, screen: string): string {
  const bare = language.split(/[-_]/)[0] ?? language;
  return new Intl.DisplayNames([screen], { type: 'language' }).of(bare) ?? bare;
}
