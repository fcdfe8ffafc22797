import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { themes } from '../../../domain/places/question-bank.ts';
import type { WhoseList } from '../../../domain/records/matters-records.ts';
import { TextField } from '../../ui/text-field.tsx';
import { ThemePicture } from '../../ui/theme-picture.tsx';
import { uuidv7 } from '../../uuid.ts';
import type { MattersListActs } from './use-matters-list.tsx';

/** What can be added: pictures with their words, and something in words of one's own. */
export function MattersPicker({ whose, list, isOpen }: { whose: WhoseList; list: MattersListActs; isOpen: boolean }) {
  const { t } = useTranslation();
  // Stays as it was opened: choosing the first thing must not fold it under the finger.
  const [startsOpen] = useState(isOpen);
  const left = themes.filter((theme) => !list.items.some(({ id }) => id === theme));
  return (
    <details open={startsOpen} className="no-print">
      <summary>
        <b>{t('places:matters.pick')}</b>
      </summary>
      <ul className="pictures">
        {left.map((theme) => (
          <li key={theme}>
            <button type="button" onClick={() => list.add({ id: theme })}>
              <ThemePicture theme={theme} />
              <span>{t(`places-ask:themes.${theme}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <OwnWords whose={whose} list={list} />
    </details>
  );
}

function OwnWords({ whose, list }: { whose: WhoseList; list: MattersListActs }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string>();
  const add = async (event: FormEvent) => {
    event.preventDefault();
    const words = text.trim();
    setFault(words ? undefined : t('places:matters.own-empty'));
    if (words && (await list.add({ id: uuidv7(), words }))) setText('');
  };
  return (
    <form className="stack-tight" onSubmit={add} noValidate>
      <TextField
        id={`own-${whose}`}
        label={t('places:matters.own')}
        value={text}
        fault={fault}
        maxLength={200}
        type="text"
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className="btn quiet">
        {t('places:matters.own-add')}
      </button>
    </form>
  );
}
