import { TextField } from '../../ui/text-field.tsx';

/** A code is typed from paper: no browser keeps, corrects or spells it. */
export function CodeField({ id, label, hint, fault, code, onCode }: CodeFieldProps) {
  return (
    <TextField
      id={id}
      type="text"
      label={label}
      hint={hint}
      fault={fault}
      dir="ltr"
      autoComplete="off"
      autoCapitalize="characters"
      autoCorrect="off"
      spellCheck={false}
      maxLength={40}
      value={code}
      onChange={(event) => onCode(event.target.value)}
    />
  );
}

type CodeFieldProps = {
  id: string;
  label: string;
  hint: string;
  fault: string | undefined;
  code: string;
  onCode(code: string): void;
};
