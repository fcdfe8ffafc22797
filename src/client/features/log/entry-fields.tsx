import { useTranslation } from 'react-i18next';
import { waysOfContact } from '../../../domain/records/log-records.ts';
import { DateFields } from '../../ui/date-fields.tsx';
import { type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { FieldNotes } from '../../ui/field-notes.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { EntryDraft } from './entry-draft.ts';
import { PromiseFields } from './promise-fields.tsx';

type FieldsProps = {
  draft: EntryDraft;
  update: (news: Partial<EntryDraft>) => void;
  faults: readonly FieldFault[];
};

/** One page for everything: how, when, who, what was said, what was promised, what was asked. */
export function EntryFields(form: FieldsProps) {
  const { t } = useTranslation();
  const { draft, update } = form;
  return (
    <>
      <HowField {...form} />
      <WhenFields {...form} />
      <WhoFields {...form} />
      <div className="field">
        <label htmlFor="said">{t('log:form.said')}</label>
        <FieldNotes id="said" hint={t('log:form.said-hint')} fault={faultOf(form.faults, 'said')} />
        <textarea
          autoComplete="off"
          id="said"
          rows={7}
          maxLength={10_000}
          aria-describedby="said-hint"
          value={draft.said}
          onChange={(event) => update({ said: event.target.value })}
        />
      </div>
      <PromiseFields {...form} />
      <ReplyFields {...form} />
    </>
  );
}

function HowField({ draft, update, faults }: FieldsProps) {
  const { t } = useTranslation();
  const fault = faultOf(faults, 'how');
  return (
    <fieldset className={fault ? 'field fault' : 'field'} id="how" tabIndex={-1}>
      <legend>{t('log:form.how')}</legend>
      <FieldNotes id="how" hint={undefined} fault={fault} />
      <div className="log-ways">
        {waysOfContact.map((way) => (
          <label key={way} className="choice">
            <input type="radio" name="how" checked={draft.how === way} onChange={() => update({ how: way })} />
            <span>{t(`log:how.${way}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function WhenFields({ draft, update, faults }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <DateFields
        id="date"
        legend={t('log:form.date')}
        value={draft.date}
        fault={faultOf(faults, 'date')}
        onChange={(date) => update({ date })}
      />
      <TextField
        id="time"
        className="log-time"
        label={t('log:form.time')}
        hint={t('log:form.time-hint')}
        fault={faultOf(faults, 'time')}
        inputMode="numeric"
        maxLength={5}
        value={draft.time}
        onChange={(event) => update({ time: event.target.value })}
      />
    </>
  );
}

function WhoFields({ draft, update, faults }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <TextField
        id="who"
        type="text"
        label={t('log:form.who')}
        fault={faultOf(faults, 'who')}
        maxLength={120}
        autoComplete="off"
        value={draft.who}
        onChange={(event) => update({ who: event.target.value })}
      />
      <TextField
        id="role"
        type="text"
        label={t('log:form.role')}
        hint={t('log:form.role-hint')}
        fault={undefined}
        maxLength={120}
        autoComplete="off"
        value={draft.role}
        onChange={(event) => update({ role: event.target.value })}
      />
    </>
  );
}

function ReplyFields({ draft, update, faults }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <div className="stack-tight">
      <label className="choice">
        <input type="checkbox" checked={draft.asks} onChange={(event) => update({ asks: event.target.checked })} />
        <span>{t('log:form.asks')}</span>
      </label>
      {draft.asks ? (
        <DateFields
          id="reply-by"
          legend={t('log:form.reply-by')}
          hint={t('log:form.reply-by-hint')}
          value={draft.replyBy}
          fault={faultOf(faults, 'reply-by')}
          onChange={(replyBy) => update({ replyBy })}
        />
      ) : null}
    </div>
  );
}
