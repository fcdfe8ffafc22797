import { useTranslation } from 'react-i18next';
import type { CaseLine } from '../../../domain/case-line.ts';
import { useChange } from '../../family.tsx';

/** Words written in two places at once: both are here until the person keeps one or joins them (sync invariant 10). */
export function TwoTexts({ own }: { own: NonNullable<CaseLine['own']> }) {
  const { t } = useTranslation();
  const change = useChange();
  const standing = own.body.note ?? '';
  const kept = (own.body.earlier ?? []).map((one) => one.text);
  const settle = (text: string) =>
    change('settle-words', { id: own.id, text, dropped: [...kept, standing] }, { scope: own.scope });
  return (
    <section className="card kind" aria-labelledby="two-texts">
      <h2 id="two-texts">{t('steps:two.title')}</h2>
      <p>{t('steps:two.words')}</p>
      {[standing, ...kept].map((text) => (
        <div className="stack-tight" key={text}>
          <p className="note">{text}</p>
          <button type="button" className="btn quiet" onClick={() => settle(text)}>
            {t('steps:two.keep')}
          </button>
        </div>
      ))}
      <button type="button" className="btn" onClick={() => settle([standing, ...kept].join('\n\n'))}>
        {t('steps:two.join')}
      </button>
    </section>
  );
}
