import { useTranslation } from 'react-i18next';
import { DateFields, emptyDate } from '../../ui/date-fields.tsx';
import { type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { uuidv7 } from '../../uuid.ts';
import type { EntryDraft, PromiseDraft } from './entry-draft.ts';

/** What they said they would do: any number, each with its own day. */
export function PromiseFields({ draft, update, faults }: PromiseFieldsProps) {
  const { t } = useTranslation();
  const { promises } = draft;
  const set = (id: string, news: Partial<PromiseDraft>) =>
    update({ promises: promises.map((one) => (one.id === id ? { ...one, ...news } : one)) });
  return (
    <section className="card" aria-labelledby="form-promises">
      <h2 id="form-promises">{t('log:form.promises')}</h2>
      {promises.map(({ id, text, by }, at) => (
        <fieldset key={id} className="stack log-promise">
          <legend className="hidden-visually">{t('log:form.promise-number', { count: at + 1 })}</legend>
          <TextField
            id={`promise-${id}`}
            type="text"
            label={t('log:form.promise')}
            fault={undefined}
            maxLength={1000}
            value={text}
            onChange={(event) => set(id, { text: event.target.value })}
          />
          <DateFields
            id={`promise-${id}-by`}
            legend={t('log:form.promise-by')}
            value={by}
            fault={faultOf(faults, `promise-${id}-by`)}
            onChange={(date) => set(id, { by: date })}
          />
          <button
            type="button"
            className="btn quiet"
            onClick={() => update({ promises: promises.filter((one) => one.id !== id) })}
          >
            <Icon name="bin" />
            {t('log:form.promise-out')}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className="btn quiet"
        onClick={() => update({ promises: [...promises, { id: uuidv7(), text: '', by: emptyDate }] })}
      >
        <Icon name="add" />
        {t('log:form.promise-add')}
      </button>
    </section>
  );
}

type PromiseFieldsProps = {
  draft: EntryDraft;
  update: (news: Partial<EntryDraft>) => void;
  faults: readonly FieldFault[];
};
