import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isCalendarDate } from '../../../domain/calendar-date.ts';
import type { Choice, Question } from '../../../domain/letters/letter-form.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { DateFields, readTyped, typedFrom } from '../../ui/date-fields.tsx';
import { describedBy, FieldNotes } from '../../ui/field-notes.tsx';
import { TextField } from '../../ui/text-field.tsx';

type Props = {
  question: Question;
  /** What stands in the box: the person's answer, or what the case knows. */
  value: string;
  fault: string | undefined;
  onAnswer: (value: string) => void;
};

/** One fact a letter needs, as the field that fits it. */
export function QuestionField(props: Props) {
  const { question, value, fault, onAnswer } = props;
  const words = useQuestionWords()(question);
  const id = `q-${question.id}`;
  if (question.kind === 'date') return <DayQuestion {...props} {...words} />;
  if (question.kind === 'choice') return <ChoiceQuestion {...props} {...words} />;
  if (question.kind === 'line') {
    return (
      <TextField
        {...{ id, value, fault, ...words }}
        type="text"
        autoComplete={question.id === 'sender-name' ? 'name' : 'off'}
        maxLength={200}
        onChange={(event) => onAnswer(event.target.value)}
      />
    );
  }
  return (
    <div className={fault ? 'field fault' : 'field'}>
      <label htmlFor={id}>{words.label}</label>
      <FieldNotes id={id} hint={words.hint} fault={fault} />
      <textarea
        autoComplete="off"
        id={id}
        maxLength={4000}
        aria-describedby={describedBy(id, words.hint, fault)}
        aria-invalid={fault ? true : undefined}
        value={value}
        onChange={(event) => onAnswer(event.target.value)}
      />
    </div>
  );
}

type Words = { label: string; hint?: string };

/** A question's label, and its hint: what it means, and that it may be left out. */
export function useQuestionWords() {
  const { t, i18n } = useTranslation();
  return ({ id, optional }: Question): Words => {
    const hint = i18n.exists(`letters:questions.${id}.hint`) ? t(`letters:questions.${id}.hint`) : '';
    const whole = [hint, optional ? t('letters:write.optional') : ''].filter(Boolean).join(' ');
    return { label: t(`letters:questions.${id}.label`), ...(whole ? { hint: whole } : {}) };
  };
}

function DayQuestion({ question, value, fault, onAnswer, label, hint }: Props & Words) {
  const [typed, setTyped] = useState(() => typedFrom(isCalendarDate(value) ? value : undefined));
  return (
    <DateFields
      id={`q-${question.id}`}
      legend={label}
      {...(hint ? { hint } : {})}
      value={typed}
      fault={fault}
      onChange={(now) => {
        setTyped(now);
        const read = readTyped(now);
        onAnswer('date' in read ? read.date : '');
      }}
    />
  );
}

function ChoiceQuestion({ question, value, fault, onAnswer, label, hint }: Props & Words) {
  const id = `q-${question.id}`;
  const named = useChoiceWords(question.id);
  return (
    <fieldset className={fault ? 'field fault' : 'field'} aria-describedby={describedBy(id, hint, fault)}>
      <legend>{label}</legend>
      <FieldNotes id={id} hint={hint} fault={fault} />
      {question.choices?.map((choice, index) => (
        <label className="choice" key={choice.id}>
          <input
            type="radio"
            // The error summary's link leads to the first of them.
            id={index === 0 ? id : undefined}
            name={id}
            checked={value === choice.id}
            onChange={() => onAnswer(choice.id)}
          />
          <span>{named(choice)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function useChoiceWords(question: string) {
  const { t } = useTranslation();
  const { long } = useDates();
  return ({ id, deadline, due }: Choice): string => {
    if (deadline === undefined) return question === 'move-year' ? id : t(`letters:choices.${question}.${id}`);
    const what = t(`clocks:deadlines.${deadline}.name`);
    return due ? t('letters:which-due', { what, day: long(due) }) : what;
  };
}
