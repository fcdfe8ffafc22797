import type { InputHTMLAttributes } from 'react';

/** One labelled line of text with its hint and its fault tied to it. */
export function TextField({ id, label, hint, fault, ...input }: TextFieldProps) {
  const described = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined;
  return (
    <div className={fault ? 'field fault' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p className="fault-words" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
      <input {...input} id={id} aria-describedby={described} aria-invalid={fault ? true : undefined} />
    </div>
  );
}

type TextFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: string;
  hint?: string;
  fault: string | undefined;
};
