import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../family.tsx';
import { describedBy, FieldNotes } from '../../ui/field-notes.tsx';
import { KeptTexts } from '../../ui/kept-texts.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { useLetterText } from './use-letter-text.tsx';
import type { KeptLetter } from './use-letters.tsx';

type Props = { letter: KeptLetter; words: ReturnType<typeof useLetterText> };

/** A letter that may still be changed: who it goes to, what it is about, and its words. */
export function LetterEditor({ letter, words }: Props) {
  const { t } = useTranslation();
  const change = useChange();
  const { id, scope, body } = letter;
  const fault = words.state === 'cannot-save' ? t('problems:cannot-save') : undefined;
  const earlier = (body.earlier ?? []).map(({ text }) => text);
  const choose = async (text: string) => {
    await words.settle();
    await change('choose-letter', { id, text, dropped: [body.text, ...earlier] }, { scope });
  };
  return (
    <section className="stack no-print">
      {earlier.length > 0 ? (
        <KeptTexts texts={[words.text, ...earlier]} onChoose={(text) => void choose(text)} />
      ) : null}
      <OneLine letter={letter} field="to" label={t('letters:to.label')} />
      <OneLine letter={letter} field="subject" label={t('letters:letter.subject')} />
      <div className="field">
        <label htmlFor="letter-text">{t('letters:letter.text')}</label>
        <FieldNotes id="letter-text" hint={t('letters:letter.text-hint')} fault={fault} />
        <textarea
          autoComplete="off"
          id="letter-text"
          className="letter-box"
          lang="en-GB"
          dir="auto"
          rows={18}
          maxLength={30_000}
          aria-describedby={describedBy('letter-text', 'hint', fault)}
          value={words.text}
          onChange={(event) => words.write(event.target.value)}
          onBlur={() => void words.settle()}
        />
        <p className="small soft" role="status">
          {words.state === 'cannot-save' ? '' : t(`common:words.${words.state}`)}
        </p>
      </div>
    </section>
  );
}

/** A line of the letter, saved on leaving the box. */
function OneLine({ letter, field, label }: { letter: KeptLetter; field: 'to' | 'subject'; label: string }) {
  const change = useChange();
  const [typed, setTyped] = useState<string>();
  const save = async () => {
    if (typed === undefined || typed === letter.body[field]) return;
    const saved = await change('edit-letter', { id: letter.id, [field]: typed }, { scope: letter.scope });
    if (saved.ok) setTyped(undefined);
  };
  return (
    <TextField
      id={`letter-${field}`}
      type="text"
      label={label}
      fault={undefined}
      maxLength={field === 'to' ? 600 : 300}
      value={typed ?? letter.body[field]}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => void save()}
    />
  );
}
