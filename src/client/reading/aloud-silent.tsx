import { useTranslation } from 'react-i18next';
import { aloudLanguageName } from './aloud-language-name.ts';
import type { Reader, ReaderState } from './aloud-reader.ts';
import { keepAloud, keepVoice, soundedWrong } from './aloud-settings.ts';
import { HowToAddVoice } from './how-to-add-voice.tsx';

type Silent = Extract<ReaderState, { is: 'silent' }>;

/** Why nothing is heard, and what can be done. */
export function AloudSilent({ reader, state }: { reader: Reader; state: Silent }) {
  const { t, i18n } = useTranslation();
  const { why, lang, canReadRest } = state;
  const language = aloudLanguageName(lang, i18n.language);
  const again = () => {
    if (soundedWrong(lang)) keepVoice(lang, 'auto');
    void reader.again();
  };
  const useInternet = () => {
    keepAloud({ internet: true });
    void reader.again();
  };
  const isMissing = why === 'none' || why === 'network' || why === 'some';
  return (
    <div className="aloud-words">
      <p role="status">{t(`aloud:silent.${why}`, { language })}</p>
      {isMissing ? <HowToAddVoice language={language} /> : null}
      <div className="row">
        {why === 'network' ? (
          <button type="button" className="btn" onClick={useInternet}>
            {t('aloud:silent.use')}
          </button>
        ) : null}
        {canReadRest ? (
          <button type="button" className="btn" onClick={() => void reader.readRest()}>
            {t('aloud:silent.rest')}
          </button>
        ) : null}
        {why === 'none' || why === 'failed' ? (
          <button type="button" className="btn quiet" onClick={again}>
            {t('aloud:silent.again')}
          </button>
        ) : null}
        <button type="button" className="btn quiet" onClick={reader.close}>
          {t('aloud:bar.close')}
        </button>
      </div>
    </div>
  );
}
