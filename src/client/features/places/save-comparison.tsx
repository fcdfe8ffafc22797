import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOwnWords } from '../../i18n/use-english.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useComparisons } from './use-comparisons.tsx';

/** Keeps what stands side by side under a name, for everybody of the home. */
export function SaveComparison({ columns }: { columns: readonly string[] }) {
  const { t } = useTranslation();
  const { comparisons, add } = useComparisons();
  const own = useOwnWords();
  const [name, setName] = useState('');
  const [fault, setFault] = useState<string>();
  const kept = comparisons.find(({ body }) => body.columns.join() === columns.join());
  const save = async (event: FormEvent) => {
    event.preventDefault();
    const given = name.trim();
    if (!given) return setFault(t('places:saved.empty'));
    const saved = await add(given, columns);
    setFault(saved.ok ? undefined : t(`problems:${saved.problem}`));
  };
  return (
    <section className="no-print" aria-label={t('places:saved.save')}>
      <p role="status">{kept ? t('places:saved.is-saved', { name: own(kept.body.name) }) : ''}</p>
      {kept ? null : (
        <form className="card" onSubmit={save} noValidate>
          <TextField
            id="comparison-name"
            label={t('places:saved.name')}
            hint={t('places:saved.hint')}
            value={name}
            fault={fault}
            type="text"
            maxLength={80}
            onChange={(event) => setName(event.target.value)}
          />
          <button type="submit" className="btn">
            {t('places:saved.save')}
          </button>
        </form>
      )}
    </section>
  );
}
