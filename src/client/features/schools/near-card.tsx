import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { districtOf } from '../../../domain/places/district-of.ts';
import { towns } from '../../../domain/places/districts-towns.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { AreaChoice } from './area-choice.tsx';
import { LocalMeans } from './local-means.tsx';
import { type Near, useNear } from './use-near.tsx';

/** Where distances are counted from. Worked out and kept on this device alone. */
export function NearCard() {
  const { t } = useTranslation();
  const { near, area, keep, keepArea, clear } = useNear();
  return (
    <section className="card no-print" aria-labelledby="near">
      <h2 id="near">{t('schools:near.title')}</h2>
      {near ? <From near={near} onForget={() => void clear()} /> : <Ask keep={keep} />}
      {near ? (
        <details>
          <summary>{area ? t('schools:area.is', { area }) : t('schools:area.label')}</summary>
          <AreaChoice area={area} onChoose={(value) => void keepArea(value)} />
        </details>
      ) : null}
      <LocalMeans />
    </section>
  );
}

function From({ near, onForget }: { near: Near; onForget: () => void }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <>
      <p role="status">
        {t(near.point ? 'schools:near.from' : 'schools:near.not-here', { place: english(near.label) })}{' '}
        {near.point ? t('schools:near.how') : null}
      </p>
      <button type="button" className="btn quiet" onClick={onForget}>
        <Icon name="bin" />
        {t('schools:near.forget')}
      </button>
    </>
  );
}

function Ask({ keep }: { keep: (value: string) => Promise<{ ok: boolean }> }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState<string>();
  const say = async (value: string | undefined) => {
    if (value === undefined) return setFault(t('schools:near.not-a-postcode'));
    const saved = await keep(value);
    setFault(saved.ok ? undefined : t('problems:cannot-save'));
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void say(districtOf(typed));
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        id="postcode"
        type="text"
        label={t('schools:near.postcode')}
        hint={t('schools:near.hint')}
        fault={fault}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={12}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="btn">
        {t('schools:near.count')}
      </button>
      <div className="field">
        <label htmlFor="near-town">{t('schools:near.town')}</label>
        <select id="near-town" value="" onChange={(event) => void say(event.target.value)}>
          <option value="" disabled>
            {t('schools:choose')}
          </option>
          {towns.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
    </form>
  );
}
