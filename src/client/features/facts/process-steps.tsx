import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import type { Fact } from './use-facts.tsx';
import '../../ui/road.css';

/** The steps of a process in their order: what, who, and by when as far as the source says so. */
export function ProcessSteps({ process: { body, council, recordId } }: { process: Fact<'process'> }) {
  const { t } = useTranslation();
  const name = useEnglish();
  const shown = usePackWords()({ kind: 'process', council, record: recordId }, body);
  return (
    <>
      <ol className="steps">
        {shown.steps.map(({ step, who, within }, index) => (
          <li key={step} className="ahead">
            <span className="post" aria-hidden="true">
              {index + 1}
            </span>
            <div className="stack-tight">
              <h2>{step}</h2>
              <p>{t('facts:process.who', { who })}</p>
              <p className="soft">
                {within ? t('facts:process.within', { within: name(within) }) : t('facts:process.no-time')}
              </p>
            </div>
          </li>
        ))}
      </ol>
      {shown.note ? <p className="note">{shown.note}</p> : null}
      {body.steps.some(({ within }) => within) ? <p>{t('facts:process.own-dates')}</p> : null}
      <SourceLine fact={{ ...body, council }} />
    </>
  );
}
