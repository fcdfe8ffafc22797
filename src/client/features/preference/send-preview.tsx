import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { TextField } from '../../ui/text-field.tsx';
import { SaidChoices } from './said-choices.tsx';
import { grownWriters, type useSending } from './use-sending.tsx';

/** Exactly what goes, and to whom, before it goes: what was sent cannot be changed, only sent anew. */
export function SendPreview({ child, sending, failed, onSend, onNo }: SendPreviewProps) {
  const { t } = useTranslation();
  const [unanswered, setUnanswered] = useState(false);
  const send = () => {
    const asks = sending.hasRights && !sending.writer;
    setUnanswered(asks);
    if (!asks) void onSend();
  };
  return (
    <div className="stack">
      <h3>{t('preference:preview.title')}</h3>
      <p>{t('preference:preview.to')}</p>
      <div className="preference-goes">
        <SaidChoices said={sending.goes} name={child.name} />
      </div>
      {sending.hasRights ? <WhoSpeaks sending={sending} unanswered={unanswered} /> : null}
      {sending.writer === 'young-person' ? null : (
        <TextField
          id="signs"
          type="text"
          label={t('letters:questions.sender-name.label')}
          hint={t('preference:preview.signs')}
          fault={undefined}
          maxLength={80}
          autoComplete="name"
          value={sending.name}
          onChange={(event) => sending.keepName(event.target.value)}
        />
      )}
      <details>
        <summary>{t('preference:preview.letter')}</summary>
        <p className="soft small">{t('letters:write.english')}</p>
        <p className="preference-letter" lang="en-GB" dir="ltr">
          {sending.letter}
        </p>
      </details>
      {sending.standing ? <p>{t('preference:preview.replaces')}</p> : null}
      {failed ? (
        <p className="fault-words" role="alert">
          {t('problems:cannot-save')}
        </p>
      ) : null}
      <div className="row">
        <button type="button" className="btn" onClick={send}>
          {t('preference:preview.send')}
        </button>
        <button type="button" className="btn quiet" onClick={onNo}>
          {t('preference:preview.not-yet')}
        </button>
      </div>
    </div>
  );
}

type Sending = ReturnType<typeof useSending>;
type SendPreviewProps = {
  child: Child;
  sending: Sending;
  failed: boolean;
  onSend: () => Promise<void>;
  onNo: () => void;
};

/** Once the rights have passed, nobody is said to have agreed who was not asked (regulation 64). */
function WhoSpeaks({ sending, unanswered }: { sending: Sending; unanswered: boolean }) {
  const { t } = useTranslation();
  return (
    <fieldset className={unanswered ? 'field fault' : 'field'}>
      <legend>{t('letters:questions.writer.label')}</legend>
      <p className="hint">{t('letters:questions.writer.hint')}</p>
      {unanswered ? (
        <p className="fault-words" role="alert">
          {t('preference:preview.who-speaks')}
        </p>
      ) : null}
      {grownWriters.map((one) => (
        <label key={one} className="choice">
          <input type="radio" name="writer" checked={sending.writer === one} onChange={() => sending.setWriter(one)} />
          <span>{t(`letters:choices.writer.${one}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
