import { useTranslation } from 'react-i18next';
import { isBase } from '../../../domain/preference/right-to-ask.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import type { KeptChoice } from '../../use-preference.tsx';

/** Which right the law gives for this one, and whose word that rests on. What nobody told us is said as not known. */
export function RightLine({ choice: { right, said, known } }: { choice: KeptChoice }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const fact = said && (said.by === 'register' ? known?.register : known?.place);
  return (
    <details>
      <summary>{t(`preference:right.${right}.name`)}</summary>
      <p>{t(`preference:right.${right}.words`)}</p>
      {known?.place && isBase(known.place) ? <p>{t('preference:right.base')}</p> : null}
      {said?.type ? <p>{t(`preference:right.said.${said.by}`, { type: english(said.type) })}</p> : null}
      {fact ? (
        <SourceLine
          fact={{ source: fact.source, seen: fact.seen, asOf: fact.asOf, ...(known ? { council: known.council } : {}) }}
        />
      ) : null}
    </details>
  );
}
