import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../ui/text-field.tsx';
import { type Sender, useSender } from '../../use-sender.tsx';

/** The sender's own lines for the paper; saved on leaving a box, on this device only. */
export function SenderFields() {
  const { t } = useTranslation();
  const { sender, keepSender } = useSender();
  const [typed, setTyped] = useState<Sender>({});
  const field = (name: 'address' | 'contact') => ({
    value: typed[name] ?? sender[name] ?? '',
    onChange: (event: { target: { value: string } }) => setTyped({ ...typed, [name]: event.target.value }),
    onBlur: () => keepSender(typed),
  });
  return (
    <details className="no-print">
      <summary>{t('letters:letter.address')}</summary>
      <div className="stack">
        <p className="soft">{t('letters:letter.address-hint')}</p>
        <div className="field">
          <label htmlFor="sender-street">{t('letters:letter.street')}</label>
          <textarea id="sender-street" rows={4} autoComplete="street-address" maxLength={400} {...field('address')} />
        </div>
        <TextField
          id="sender-contact"
          type="text"
          label={t('letters:letter.contact')}
          fault={undefined}
          maxLength={200}
          {...field('contact')}
        />
      </div>
    </details>
  );
}
