import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aloudLanguageName } from '../reading/aloud-language-name.ts';
import { MediaIcon } from './media-icon.tsx';
import { useReadAloud } from './use-read-aloud.tsx';

/**
 * Reads a text aloud, and stops when it is pressed again. Where there is no voice it says so, and how to get one.
 * `byItself`: begins as soon as it is on the screen, and is silent about it where it cannot.
 */
export function ReadButton({ text, lang, byItself = false }: ReadButtonProps) {
  const { t, i18n } = useTranslation();
  const { available, isReading, result, read, stop } = useReadAloud();
  const language = lang ?? i18n.language;
  const start = (mayUseNetwork = false) =>
    read(typeof text === 'string' ? [text] : text, { lang: language, mayUseNetwork });
  const name = aloudLanguageName(language, i18n.language);
  const [isPressed, setPressed] = useState(false);
  const begin = useRef(() => start());
  useEffect(() => {
    // Browsers stay silent until the page was touched once: https://developer.chrome.com/blog/autoplay
    if (byItself && navigator.userActivation?.hasBeenActive !== false) begin.current();
  }, [byItself]);
  const press = () => {
    setPressed(true);
    if (isReading) stop();
    else start();
  };
  if (!available) return null;
  return (
    <div className="stack-tight read-aloud">
      <button type="button" className="btn quiet" onClick={press}>
        <MediaIcon name={isReading ? 'stop' : 'speaker'} />
        {t(isReading ? 'me:media.read.stop' : 'me:media.read.start')}
      </button>
      {isPressed && result === 'none' ? <p role="status">{t('me:media.read.none', { language: name })}</p> : null}
      {isPressed && result === 'failed' ? <p role="status">{t('me:media.read.not-now')}</p> : null}
      {isPressed && result === 'network' ? (
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

type ReadButtonProps = { text: string | readonly string[]; lang?: string; byItself?: boolean };
