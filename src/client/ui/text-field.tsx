import type { InputHTMLAttributes } from 'react';
import { describedBy, FieldNotes } from './field-notes.tsx';

/**
 * One labelled line of text with its hint and its fault tied to it. Unless it asks for something a browser knows
 * (`autoComplete`), the browser is told to keep no copy: it would lie on the disk in the clear.
 */
export function TextField({ id, label, hint, fault, ...input }: TextFieldProps) {
  return (
    <div className={fault ? 'field fault' : 'field'}>
      <label htmlFor={id}>{label}</label>
      <FieldNotes id={id} hint={hint} fault={fault} />
      <input
        autoComplete="off"
        {...input}
        id={id}
        aria-describedby={describedBy(id, hint, fault)}
        aria-invalid={fault ? true : undefined}
      />
    </div>
  );
}

type TextFieldProps = InputHTMLAttributes<HTMLInputElement> & {
  id: string;
  label: string;
  hint?: string;
  fault: string | undefined;
};
