import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useChange, useHomeScope } from '../../family.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { uuidv7 } from '../../uuid.ts';
import { useOwnSchools } from './use-visits.tsx';

/** Schools of the family's own that no list here has; the way to add one. */
export function OwnSchools({ child }: { child: Child }) {
  const { t } = useTranslation();
  const own = useOwnSchools(child);
  return (
    <section className="card" aria-labelledby="own-schools">
      <h2 id="own-schools">{t('schools:own.title')}</h2>
      <p>{t('schools:own.words')}</p>
      {own.length > 0 ? (
        <div className="todo">
          <LinkRows
            rows={own.map(({ id, body }) => ({
              key: id,
              to: `/places/schools/${id}`,
              words: body.name,
              below: body.town ?? t('schools:own.mine'),
            }))}
          />
        </div>
      ) : null}
      <details className="no-print">
        <summary>{t('schools:own.add')}</summary>
        <AddForm child={child} />
      </details>
    </section>
  );
}

function AddForm({ child }: { child: Child }) {
  const { t } = useTranslation();
  const change = useChange();
  const home = useHomeScope();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [town, setTown] = useState('');
  const [fault, setFault] = useState<string>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return setFault(t('schools:own.empty'));
    const id = uuidv7();
    const school = { child: child.key, name, ...(town.trim() ? { town } : {}) };
    const saved = await change('add-own-school', { id, school }, { scope: child.home?.scope ?? home });
    if (!saved.ok) return setFault(t(`problems:${saved.problem}`));
    navigate(`/places/schools/${id}`);
  };
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <TextField
        id="own-name"
        type="text"
        label={t('schools:own.name')}
        fault={fault}
        maxLength={200}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <TextField
        id="own-town"
        type="text"
        label={t('schools:own.town')}
        fault={undefined}
        maxLength={80}
        value={town}
        onChange={(event) => setTown(event.target.value)}
      />
      <button type="submit" className="btn">
        {t('schools:own.save')}
      </button>
    </form>
  );
}
