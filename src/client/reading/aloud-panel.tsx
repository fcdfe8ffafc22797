import { memo, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AloudIcon } from './aloud-icon.tsx';
import './aloud-panel.css';
import { aloudChosen, keptAloud } from './aloud-settings.ts';
import { AloudTicks } from './aloud-ticks.tsx';
import { AloudVoice } from './aloud-voice.tsx';
import { type AloudWish, wishAloud } from './aloud-wish.ts';
import { languageOf } from './voices.ts';

/** The first thing in the sheet of "Aa": to be read to, and how. A way of reading chosen below it changes nothing here. */
export const AloudPanel = memo(function AloudPanel({ close }: { close?: (() => void) | undefined }) {
  const { t, i18n } = useTranslation();
  const [kept, setKept] = useState(keptAloud);
  useEffect(() => {
    const hear = () => setKept(keptAloud());
    document.addEventListener(aloudChosen, hear);
    return () => document.removeEventListener(aloudChosen, hear);
  }, []);
  if (!('speechSynthesis' in window)) return <p className="hint">{t('aloud:panel.cannot')}</p>;
  const read = (wish: AloudWish) => () => {
    close?.();
    wishAloud(wish);
  };
  const languages = languageOf(i18n.language) === 'en' ? ['en-GB'] : [i18n.language, 'en-GB'];
  return (
    <section className="stack-tight" aria-label={t('aloud:panel.title')}>
      <button type="button" className="btn" onClick={read('page')}>
        <AloudIcon name="speaker" />
        {t('aloud:panel.page')}
      </button>
      <details className="aloud-more">
        <summary>{t('aloud:panel.more')}</summary>
        <div className="stack">
          <div className="row">
            <button type="button" className="btn quiet" onClick={read('here')}>
              {t('aloud:panel.here')}
            </button>
            <button type="button" className="btn quiet" onClick={read('marked')}>
              {t('aloud:panel.marked')}
            </button>
          </div>
          {languages.map((lang) => (
            <AloudVoice key={lang} lang={lang} kept={kept} />
          ))}
          <AloudTicks kept={kept} />
          <p className="hint">{t('aloud:panel.touch')}</p>
          <p className="hint">{t('aloud:panel.keys')}</p>
        </div>
      </details>
    </section>
  );
});
