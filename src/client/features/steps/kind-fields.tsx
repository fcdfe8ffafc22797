import { useTranslation } from 'react-i18next';
import type { EventField } from '../../../domain/event-fields.ts';
import { type EventKind, planOf } from '../../../domain/event-kinds.ts';
import { DateFields, type TypedDate } from '../../ui/date-fields.tsx';
import { type FieldFault, faultOf } from '../../ui/error-summary.tsx';
import { describedBy, FieldNotes } from '../../ui/field-notes.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Answers = {
  answerTo: (id: string) => string;
  answer: (id: string, value: string) => void;
  dateOf: (id: string) => TypedDate;
  answerDate: (id: string, value: TypedDate) => void;
  faults: readonly FieldFault[];
};

/** What a kind asks beside the day: the school, the kind of order, the year of a move. */
export function KindFields({ kind, ...answers }: { kind: EventKind } & Answers) {
  return planOf(kind).fields?.map((field) => <KindField key={field.id} field={field} {...answers} />);
}

const withHint = new Set(['adviser', 'closes', 'sections', 'told', 'aware', 'year', 'to', 'order']);

function KindField({ field, answerTo, answer, dateOf, answerDate, faults }: { field: EventField } & Answers) {
  const { t } = useTranslation();
  const { id, as } = field;
  const shared = {
    id,
    ...(withHint.has(id) ? { hint: t(`steps:field-hints.${id}`) } : {}),
    fault: faultOf(faults, id),
  };
  const label = t(`steps:fields.${id}`);
  if (as === 'date') {
    return <DateFields {...shared} legend={label} value={dateOf(id)} onChange={(value) => answerDate(id, value)} />;
  }
  if (as === 'text' || as === 'year') {
    const box = as === 'year' ? ({ inputMode: 'numeric', maxLength: 4 } as const) : { maxLength: 200 };
    return (
      <TextField
        {...shared}
        {...box}
        type="text"
        autoComplete="off"
        label={label}
        value={answerTo(id)}
        onChange={(event) => answer(id, event.target.value)}
      />
    );
  }
  return (
    <Choices field={field} legend={label} {...shared} value={answerTo(id)} choose={(value) => answer(id, value)} />
  );
}

function Choices({ field, legend, hint, fault, value, choose }: ChoicesProps) {
  const { t } = useTranslation();
  const { id, as, options = ['yes', 'no'], needed } = field;
  const several = as === 'sections';
  const chosen = value ? value.split(',') : [];
  const words = (option: string) => t(as === 'yes-no' ? `steps:form.${option}` : `steps:options.${id}.${option}`);
  const toggle = (option: string, on: boolean) =>
    choose(options.filter((one) => (one === option ? on : chosen.includes(one))).join(','));
  return (
    <fieldset className={fault ? 'field fault' : 'field'} aria-describedby={describedBy(id, hint, fault)}>
      <legend>{legend}</legend>
      <FieldNotes id={id} hint={hint} fault={fault} />
      {options.map((option, index) => (
        <label key={option} className="choice">
          <input
            id={index === 0 ? id : `${id}-${option}`}
            type={several ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(option)}
            onChange={(event) => (several ? toggle(option, event.target.checked) : choose(option))}
          />
          <span>{words(option)}</span>
        </label>
      ))}
      {several || needed ? null : (
        <label className="choice">
          <input type="radio" name={id} checked={value === ''} onChange={() => choose('')} />
          <span>{t('steps:form.not-known')}</span>
        </label>
      )}
    </fieldset>
  );
}

type ChoicesProps = {
  field: EventField;
  legend: string;
  hint?: string;
  fault: string | undefined;
  value: string;
  choose: (value: string) => void;
};
