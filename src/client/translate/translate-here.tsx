import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../../domain/languages/languages.ts';
import './translate.css';
import type { Offer, TranslatedSentence, TranslationRefusal } from './translator.ts';
import { megabytesOf, openTranslator, useOffer } from './use-offer.tsx';

type Here =
  | { is: 'idle' | 'asking' }
  | { is: 'fetching' | 'working'; done: number }
  | { is: 'done'; paragraphs: TranslatedSentence[][] }
  | { is: 'refused'; why: TranslationRefusal };

/**
 * Under a text somebody else wrote: its translation, made on this phone when it is asked for, and gone with the screen.
 * The text itself stands above, unchanged. Nothing at all where there is no translator for the reader's language.
 */
export function TranslateHere({ text, from = 'en' }: { text: string; from?: string }) {
  const { i18n } = useTranslation();
  const { offer, look } = useOffer(from);
  if (offer === undefined || offer === 'none' || text.trim() === '') return null;
  return <Translating key={`${i18n.language} ${text}`} {...{ text, from, offer, look }} />;
}

type TranslatingProps = { text: string; from: string; offer: Offer } & Pick<ReturnType<typeof useOffer>, 'look'>;

function Translating({ text, from, offer, look }: TranslatingProps) {
  const { t, i18n } = useTranslation();
  const { here, press, go, stop, hide } = useTranslating({ text, from, offer, look });
  if (here.is === 'done') return <Translated paragraphs={here.paragraphs} language={i18n.language} onHide={hide} />;
  if (here.is === 'asking') {
    return (
      <div className="card stack no-print">
        <p>{t('translate:size', { megabytes: megabytesOf(offer.missing) })}</p>
        <p className="soft small">{t('translate:private')}</p>
        <div className="row">
          <button type="button" className="btn" onClick={() => go(offer)}>
            {t('translate:fetch')}
          </button>
          <button type="button" className="btn quiet" onClick={hide}>
            {t('translate:not-now')}
          </button>
        </div>
      </div>
    );
  }
  if (here.is === 'fetching' || here.is === 'working') {
    return (
      <div className="stack-tight translate-going no-print" role="status">
        <p id="translate-what">{t(`translate:${here.is}`)}</p>
        <progress max={1} value={here.done} aria-labelledby="translate-what" />
        <button type="button" className="btn quiet" onClick={stop}>
          {t('translate:stop')}
        </button>
      </div>
    );
  }
  return (
    <div className="stack-tight no-print">
      <button type="button" className="btn quiet" onClick={press}>
        {t('translate:press')}
      </button>
      <p role="status">{here.is === 'refused' ? t(`translate:refused.${here.why}`) : ''}</p>
    </div>
  );
}

function useTranslating({ text, from, look }: TranslatingProps) {
  const { i18n } = useTranslation();
  const to = i18n.language;
  const [here, setHere] = useState<Here>({ is: 'idle' });
  const going = useRef<AbortController>(undefined);
  useEffect(() => () => going.current?.abort(), []);
  const go = async (offer: Offer): Promise<void> => {
    const asked = new AbortController();
    going.current = asked;
    const { signal } = asked;
    const show = (next: Here) => void (signal.aborted && next.is !== 'refused' ? undefined : setHere(next));
    const during = (is: 'fetching' | 'working') => ({ signal, onProgress: (done: number) => show({ is, done }) });
    const translator = await openTranslator();
    if (offer.missing > 0) {
      show({ is: 'fetching', done: 0 });
      const fetched = await translator.fetch(offer, during('fetching'));
      if (!fetched.ok) return show({ is: 'refused', why: fetched.why });
    }
    show({ is: 'working', done: 0 });
    const answer = await translator.translate(text, { from, to }, during('working'));
    show(answer.ok ? { is: 'done', paragraphs: answer.paragraphs } : { is: 'refused', why: answer.why });
    if (offer.missing > 0) await look();
  };
  // Looked at anew: it may have been fetched under another text of this screen.
  const press = async (): Promise<void> => {
    const offer = await look();
    if (offer === undefined || offer === 'none') return;
    if (offer.missing > 0) setHere({ is: 'asking' });
    else await go(offer);
  };
  return {
    here,
    go: (offer: Offer) => void go(offer),
    press: () => void press(),
    stop: () => going.current?.abort(),
    hide: () => setHere({ is: 'idle' }),
  };
}

type TranslatedProps = { paragraphs: readonly TranslatedSentence[][]; language: string; onHide: () => void };

function Translated({ paragraphs, language, onHide }: TranslatedProps) {
  const { t } = useTranslation();
  // Chinese has no spaces between its sentences.
  const between = language.startsWith('zh') ? '' : ' ';
  const shown = paragraphs.map((sentences, at) => {
    return { key: String(at), words: sentences.map(({ translation }) => translation).join(between) };
  });
  return (
    <section className="translated stack-tight" aria-label={t('translate:label')}>
      <p className="small">{t('translate:label')}</p>
      <div lang={language} dir={languageOf(language)?.dir} translate="no">
        {shown.map(({ key, words }) => (
          <p key={key}>{words}</p>
        ))}
      </div>
      <button type="button" className="btn quiet no-print" onClick={onHide}>
        {t('translate:hide')}
      </button>
    </section>
  );
}
