import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../ui/text-field.tsx';
import { SymbolPicture } from './symbol.tsx';
import { useTelling } from './telling.tsx';

/** "Somebody writes for me": says so on every answer from here on. The writer gives their name once. */
export function Scribe({ onStart }: { onStart: () => void }) {
  const { t } = useTranslation();
  const { who, helper, tell } = useTelling();
  const [asks, setAsks] = useState(false);
  const isOn = who?.label === 'scribe';
  const start = (helperName: string, helperRelation: string) => {
    tell({ label: 'scribe', helperName, ...(helperRelation ? { helperRelation } : {}) });
    setAsks(false);
    onStart();
  };
  const press = () => {
    if (isOn) tell(undefined);
    else if (helper.helperName) start(helper.helperName, helper.helperRelation ?? '');
    else setAsks((now) => !now);
  };
  return (
    <>
      <button type="button" className="me-way wide" aria-pressed={isOn} onClick={press}>
        <SymbolPicture id="someone-writes-for-me" word={t('me:shell.scribe.name')} />
        {isOn ? (
          <span className="small">
            {t('me:shell.scribe.on', { helper: who.helperName || t('me:shell.who.somebody') })}
          </span>
        ) : null}
      </button>
      {asks && !isOn ? <Writer onStart={start} /> : null}
    </>
  );
}

function Writer({ onStart }: { onStart: (name: string, relation: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const [isAsked, setAsked] = useState(false);
  const start = () => (name.trim() ? onStart(name.trim(), relation.trim()) : setAsked(true));
  return (
    <form
      className="card"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <p>{t('me:shell.scribe.words')}</p>
      <TextField
        autoComplete="off"
        id={`${id}-name`}
        type="text"
        dir="auto"
        maxLength={80}
        label={t('me:shell.scribe.who')}
        fault={isAsked && !name.trim() ? t('me:shell.notice.by-needed') : undefined}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        autoComplete="off"
        id={`${id}-relation`}
        type="text"
        dir="auto"
        maxLength={80}
        label={t('me:shell.notice.relation')}
        hint={t('me:shell.notice.relation-hint')}
        fault={undefined}
        value={relation}
        onChange={({ target }) => setRelation(target.value)}
      />
      <button type="submit" className="btn">
        {t('me:shell.scribe.start')}
      </button>
    </form>
  );
}
