import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { aloudLanguageName } from './aloud-language-name.ts';
import { fastest, type KeptAloud, keepSpeed, keepVoice, slowest, speedFor } from './aloud-settings.ts';
import { languageOf, voicesOf } from './voices.ts';

/** Which voice, and how fast, for one language. */
export function AloudVoice({ lang, kept }: { lang: string; kept: KeptAloud }) {
  const { t, i18n } = useTranslation();
  const voices = useVoices(lang).filter(({ localService }) => localService || kept.internet);
  const base = languageOf(lang);
  const language = aloudLanguageName(lang, i18n.language);
  const speed = speedFor(lang, kept);
  return (
    <>
      {voices.length > 0 ? (
        <div className="field">
          <label htmlFor={`aloud-voice-${base}`}>{t('aloud:panel.voice', { language })}</label>
          <select
            id={`aloud-voice-${base}`}
            value={kept.voice[base] ?? 'auto'}
            onChange={(event) => keepVoice(lang, event.target.value)}
          >
            <option value="auto">{t('aloud:panel.auto')}</option>
            {voices.map(({ voiceURI, name, localService }) => (
              <option key={voiceURI} value={voiceURI}>
                {localService ? name : t('aloud:panel.far', { voice: name })}
              </option>
            ))}
          </select>
        </div>
      ) : null}
      <div className="field">
        <label htmlFor={`aloud-speed-${base}`}>{t('aloud:panel.speed', { language })}</label>
        <input
          id={`aloud-speed-${base}`}
          type="range"
          min={slowest}
          max={fastest}
          step={0.1}
          value={speed}
          aria-valuetext={t('aloud:panel.speed-now', { speed })}
          onChange={(event) => keepSpeed(lang, Number(event.target.value))}
        />
        <p className="hint">{t('aloud:panel.speed-now', { speed })}</p>
      </div>
    </>
  );
}

/** Chrome's come a while after they were asked for first. */
function useVoices(lang: string): SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState(() => speechSynthesis.getVoices());
  useEffect(() => {
    const come = () => setVoices(speechSynthesis.getVoices());
    // As in speaker.ts.
    speechSynthesis.addEventListener?.('voiceschanged', come);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', come);
  }, []);
  return voicesOf(voices, lang);
}
