import { useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { BesideForm, MeBesideBody } from '../../../domain/records/me-profile-records.ts';
import { useOwnRoom } from '../../me/own-room.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useSavedText } from '../../use-saved-text.tsx';

type MakerProps = { question: string; form: BesideForm; written: MeBesideBody | undefined };

/** Whose work a second version is. Nothing is set in advance. */
export function ProfileMaker({ question, form, written }: MakerProps) {
  const { t } = useTranslation();
  const id = useId();
  const room = useOwnRoom();
  const tell = (by: 'person' | 'computer') => room.say('me-beside-maker', { question, form, by });
  const of = { question, form };
  return (
    <>
      {form === 'in-another' ? (
        <Line {...of} field="language" label={t('me:shell.who.language')} kept={written?.language} />
      ) : null}
      <fieldset className="field">
        <legend>{t('me:profile.beside.by')}</legend>
        {(['person', 'computer'] as const).map((by) => (
          <label className="choice" key={by}>
            <input
              autoComplete="off"
              type="radio"
              name={id}
              checked={written?.by === by}
              onChange={() => void tell(by)}
            />
            <span>{t(`me:shell.who.by-${by}`)}</span>
          </label>
        ))}
      </fieldset>
      {written?.by === 'person' ? (
        <Line {...of} field="name" label={t('me:profile.beside.name')} kept={written.name} />
      ) : null}
    </>
  );
}

type LineProps = Pick<MakerProps, 'question' | 'form'> & {
  field: 'name' | 'language';
  label: string;
  kept: string | undefined;
};

function Line({ question, form, field, label, kept = '' }: LineProps) {
  const id = useId();
  const room = useOwnRoom();
  const save = useCallback(
    (text: string) => room.say('me-beside-maker', { question, form, [field]: text }),
    [room, question, form, field],
  );
  const words = useSavedText(kept, save);
  return (
    <TextField
      autoComplete="off"
      id={id}
      type="text"
      dir="auto"
      maxLength={80}
      label={label}
      fault={undefined}
      value={words.text}
      onChange={({ target }) => words.write(target.value)}
      onBlur={() => void words.settle()}
    />
  );
}
