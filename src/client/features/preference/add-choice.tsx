import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { shortId } from '../../../domain/preference/short-id.ts';
import { mostChoices } from '../../../domain/records/preference-records.ts';
import { useChange, useHomeScope } from '../../family.tsx';
import { Icon } from '../../ui/icon.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { usePlaces } from '../../use-places.tsx';
import type { Preference } from '../../use-preference.tsx';
import { useSectors } from '../../use-sectors.tsx';
import { uuidv7 } from '../../uuid.ts';
import { type Candidate, candidatesOf, findChoices } from './find-choices.ts';

const shown = 6;

/** A school or a kind found by typing, or the family's own words where it is not in the list. */
export function AddChoice({ child, preference }: { child: Child; preference: Preference }) {
  const { t } = useTranslation();
  const { words, setWords, found, add, failed, box } = useAddChoice(child, preference);
  if (preference.choices.length >= mostChoices) {
    return <p className="note no-print">{t('preference:add.full', { count: mostChoices })}</p>;
  }
  const own = words.trim();
  return (
    <section className="card no-print" aria-labelledby="add" ref={box}>
      <h2 id="add">{t('preference:add.title')}</h2>
      <TextField
        id="find-choice"
        type="search"
        autoComplete="off"
        label={t('preference:add.label')}
        hint={t('preference:add.hint')}
        fault={failed ? t('problems:cannot-save') : undefined}
        maxLength={300}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {own ? (
        <ul className="stack-tight">
          {found.slice(0, shown).map((one) => (
            <li key={one.key}>
              <AddRow name={one.name} below={one.below} onPress={() => void add(one)} />
            </li>
          ))}
          <li>
            <AddRow
              name={t('preference:add.own', { words: own })}
              below={t('preference:add.own-what')}
              onPress={() => void add({ key: '', name: own, below: '' })}
            />
          </li>
        </ul>
      ) : null}
      {own ? (
        <p className="soft small" role="status">
          {found.length > shown
            ? t('preference:add.more', { count: found.length - shown })
            : t('preference:add.found', { count: found.length })}
        </p>
      ) : null}
      <Link to="/places">{t('preference:add.read')}</Link>
    </section>
  );
}

function AddRow({ name, below, onPress }: { name: string; below: string; onPress: () => void }) {
  return (
    <button type="button" className="choice preference-add" onClick={onPress}>
      <Icon name="add" />
      <span>
        <b>{name}</b>
        {below ? <span className="below soft small">{below}</span> : null}
      </span>
    </button>
  );
}

function useAddChoice(child: Child, preference: Preference) {
  const { t } = useTranslation();
  const change = useChange();
  const home = useHomeScope();
  const places = usePlaces();
  const sectors = useSectors();
  const [params] = useSearchParams();
  const [typed, setWords] = useState<string>();
  const [failed, setFailed] = useState(false);
  const box = useRef<HTMLElement>(null);
  const all = useMemo(() => candidatesOf({ places, sectors }, t('preference:add.kind')), [places, sectors, t]);
  // From a school's own page (`?place=`) or a kind's (`?sector=`): found already, one press away.
  const asked = all.find(({ place, sector }) =>
    place ? place === params.get('place') : sector !== undefined && sector === params.get('sector'),
  );
  const words = typed ?? asked?.name ?? '';
  const listed = new Set(preference.choices.map(({ id }) => id));
  const found = findChoices(all, words).filter(({ key }) => !listed.has(shortId(key)));
  const add = async ({ key, name, place, urn, sector }: Candidate) => {
    const of = { ...(place ? { place } : {}), ...(urn ? { urn } : {}), ...(sector ? { sector } : {}) };
    const id = shortId(key || uuidv7());
    const [list] = [...preference.choices, ...preference.aside];
    const scope = list?.scope ?? child.home?.scope ?? home;
    // At once, so that what is typed while it is saved stays.
    setWords('');
    box.current?.querySelector('input')?.focus();
    const saved = await change('add-preference', { child: list?.child ?? child.key, id, name, ...of }, { scope });
    setFailed(!saved.ok);
    if (!saved.ok) setWords((now) => now || name);
  };
  return { words, setWords, found, add, failed, box };
}
