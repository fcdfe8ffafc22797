import { useTranslation } from 'react-i18next';
import type { Child } from '../../domain/children.ts';
import { useWords } from '../use-words.tsx';
import { FieldNotes } from './field-notes.tsx';
import { KeptTexts } from './kept-texts.tsx';

/** A box whose words are saved as they are typed, and that says so. `topic` is for ever: it names the record. */
export function WordsField({ child, topic, label, hint, rows = 5 }: WordsFieldProps) {
  const { t } = useTranslation();
  const words = useWords(child, topic);
  const id = `words-${topic.replace(/[^a-z0-9]/g, '-')}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} fault={words.state === 'cannot-save' ? t('problems:cannot-save') : undefined} />
      {words.earlier.length > 0 ? (
        <KeptTexts texts={[words.text, ...words.earlier]} onChoose={(text) => void words.choose(text)} />
      ) : null}
      <textarea
        autoComplete="off"
        id={id}
        dir="auto"
        className="no-print"
        rows={rows}
        maxLength={20_000}
        aria-describedby={[hint ? `${id}-hint` : '', `${id}-state`].filter(Boolean).join(' ')}
        value={words.text}
        onChange={(event) => words.write(event.target.value)}
        onBlur={() => void words.settle()}
      />
      <p className="only-print words-printed" dir="auto" translate="no">
        {words.text}
      </p>
      <p className="small soft no-print" id={`${id}-state`} role="status">
        {words.state === 'empty' || words.state === 'cannot-save' ? '' : t(`common:words.${words.state}`)}
      </p>
    </div>
  );
}

type WordsFieldProps = { child: Child; topic: string; label: string; hint?: string; rows?: number };
