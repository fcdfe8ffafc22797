import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';

/** The address a person signs in with; the browser may fill it in. */
export function EmailField({ hint, value, fault, onChange }: EmailFieldProps) {
  const { t } = useTranslation();
  return (
    <TextField
      id="email"
      type="email"
      label={t('sign-in:email')}
      hint={hint}
      autoComplete="email"
      value={value}
      fault={fault}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

type EmailFieldProps = { hint: string; value: string; fault: string | undefined; onChange: (value: string) => void };
