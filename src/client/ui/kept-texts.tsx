import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDates } from '../i18n/use-dates.tsx';

/** `madeAt`: when another phone wrote over it. */
type KeptText = { text: string; madeAt?: string };

/**
 * Words written in two places at once: all are here until the person keeps one or joins them (sync invariant 10).
 * Keeping one lets the others go for good, so it is asked once more.
 */
export function KeptTexts({ texts, onChoose }: KeptTextsProps) {
  const { t } = useTranslation();
  const { moment } = useDates();
  const title = useId();
  const [asked, setAsked] = useState<string>();
  const kept: KeptText[] = texts.map((one) => (typeof one === 'string' ? { text: one } : one));
  return (
    <section className="card kind" aria-labelledby={title}>
      <h2 id={title}>{t('common:two.title')}</h2>
      <p>{t('common:two.words')}</p>
      {kept.map(({ text, madeAt }, index) => (
        <div className="stack-tight" key={text}>
          <p className="soft small">
            {madeAt ? t('common:two.until', { moment: moment(madeAt) }) : index === 0 ? t('common:two.now') : null}
          </p>
          <p className="note" dir="auto" translate="no">
            {text}
          </p>
          {asked === text ? (
            <Sure onYes={() => onChoose(text)} onNo={() => setAsked(undefined)} />
          ) : (
            <button type="button" className="btn quiet" onClick={() => setAsked(text)}>
              {t('common:two.keep')}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="btn" onClick={() => onChoose(kept.map(({ text }) => text).join('\n\n'))}>
        {t('common:two.join')}
      </button>
    </section>
  );
}

type KeptTextsProps = { texts: readonly (string | KeptText)[]; onChoose: (text: string) => void };

function Sure({ onYes, onNo }: { onYes: () => void; onNo: () => void }) {
  const { t } = useTranslation();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <div className="stack-tight" role="alert" tabIndex={-1} ref={question}>
      <p>{t('common:two.sure')}</p>
      <div className="row">
        <button type="button" className="btn" onClick={onYes}>
          {t('common:two.yes')}
        </button>
        <button type="button" className="btn quiet" onClick={onNo}>
          {t('common:two.no')}
        </button>
      </div>
    </div>
  );
}
