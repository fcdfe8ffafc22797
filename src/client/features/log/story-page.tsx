import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { copyText } from '../../copy-text.ts';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { useToday } from '../../use-today.tsx';
import { useWords } from '../../use-words.tsx';

const lengths = ['short', 'medium', 'long'] as const;
type Length = (typeof lengths)[number];

/** The family's story, written once in three lengths, so that nobody has to begin at the beginning again. */
export function StoryPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const paper = useCouncilWords();
  const today = useToday();
  const [printing, setPrinting] = useState<Length>();
  const print = (length: Length) => {
    setPrinting(length);
    // After this length alone is laid out for paper.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
  };
  return (
    <Page title={t('log:story.title')} back={{ to: '/log', label: t('log:title') }}>
      <p className="no-print">{t('log:story.words')}</p>
      <p className="only-print" lang={paper.language} dir="ltr">
        {paper.t('log:story.printed', { name: child.name, day: paper.long(today) })}
      </p>
      {lengths.map((length) => (
        <section
          key={length}
          className={printing === undefined || printing === length ? 'card' : 'card no-print'}
          aria-labelledby={`story-${length}-title`}
        >
          <h2 id={`story-${length}-title`}>{t(`log:story.${length}.name`)}</h2>
          <Story child={child} length={length} onPrint={() => print(length)} />
        </section>
      ))}
    </Page>
  );
}

function Story({ child, length, onPrint }: { child: Child; length: Length; onPrint: () => void }) {
  const { t } = useTranslation();
  const { text } = useWords(child, `story-${length}`);
  const [copied, setCopied] = useState<'copied' | 'by-hand'>();
  const copy = async () => setCopied((await copyText(text)) ? 'copied' : 'by-hand');
  return (
    <>
      <WordsField
        child={child}
        topic={`story-${length}`}
        label={t(`log:story.${length}.label`)}
        hint={t(`log:story.${length}.hint`)}
        rows={length === 'short' ? 3 : length === 'medium' ? 8 : 16}
      />
      <div className="row no-print">
        <button type="button" className="btn quiet" disabled={!text} onClick={() => void copy()}>
          {t('log:story.copy')}
          <span className="hidden-visually"> {t(`log:story.${length}.name`)}</span>
        </button>
        <button type="button" className="btn quiet" disabled={!text} onClick={onPrint}>
          <Icon name="print" />
          {t('log:story.print')}
          <span className="hidden-visually"> {t(`log:story.${length}.name`)}</span>
        </button>
      </div>
      <p className="small soft no-print" role="status">
        {copied ? t(`log:story.copy-state.${copied}`) : ''}
      </p>
    </>
  );
}
