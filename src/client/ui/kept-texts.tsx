import { useId } from 'react';
import { useTranslation } from 'react-i18next';

/** Words written in two places at once: all are here until the person keeps one or joins them (sync invariant 10). */
export function KeptTexts({ texts, onChoose }: { texts: readonly string[]; onChoose: (text: string) => void }) {
  const { t } = useTranslation();
  const title = useId();
  return (
    <section className="card kind" aria-labelledby={title}>
      <h2 id={title}>{t('common:two.title')}</h2>
      <p>{t('common:two.words')}</p>
      {texts.map((text) => (
        <div className="stack-tight" key={text}>
          <p className="note">{text}</p>
          <button type="button" className="btn quiet" onClick={() => onChoose(text)}>
            {t('common:two.keep')}
          </button>
        </div>
      ))}
      <button type="button" className="btn" onClick={() => onChoose(texts.join('\n\n'))}>
        {t('common:two.join')}
      </button>
    </section>
  );
}
