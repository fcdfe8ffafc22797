import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import type { KnownSector } from '../../use-sectors.tsx';
import type { FilterName, Filters } from './filter-places.ts';
import { useAreas } from './use-areas.tsx';

export type Option = { value: string; words: string };
export type FilterCardProps = {
  filters: Filters;
  sectors: readonly KnownSector[];
  towns: readonly string[];
  /** Whose age stands there by itself. */
  childName: string | undefined;
  set: (name: FilterName, value: string | undefined) => void;
};

const oldest = 25;

/** Which schools to show. What is set stands above as something to press away. */
export function FilterCard(props: FilterCardProps) {
  const { t } = useTranslation();
  const { filters, set } = props;
  const fields = useFields(props);
  return (
    <section className="stack-tight no-print" aria-label={t('schools:filter.title')}>
      <Chips {...props} fields={fields} />
      <div className="card">
        <details>
          <summary>{t('schools:filter.open')}</summary>
          <div className="stack">
            {fields.map(({ name, any, options }) => (
              <div className="field" key={name}>
                <label htmlFor={`filter-${name}`}>{t(`schools:filter.${name}`)}</label>
                <select
                  id={`filter-${name}`}
                  value={String(filters[name] ?? '')}
                  onChange={(event) => set(name, event.target.value || any)}
                >
                  <option value="">{t('schools:filter.any')}</option>
                  {options.map(({ value, words }) => (
                    <option key={value} value={value}>
                      {words}
                    </option>
                  ))}
                </select>
              </div>
            ))}
          </div>
        </details>
      </div>
    </section>
  );
}

type Field = { name: FilterName; any: string | undefined; options: Option[] };

function useFields({ sectors, towns, filters }: FilterCardProps): Field[] {
  const { t } = useTranslation();
  const areas = useAreas();
  const asked = filters.town && !towns.includes(filters.town) ? [...towns, filters.town] : towns;
  return [
    { name: 'sector', any: undefined, options: sectors.map(({ id, name }) => ({ value: id, words: name })) },
    {
      name: 'age',
      any: 'all',
      options: Array.from({ length: oldest + 1 }, (_, age) => ({
        value: String(age),
        words: t('schools:filter.years', { age }),
      })),
    },
    { name: 'town', any: undefined, options: asked.map((town) => ({ value: town, words: town })) },
    {
      name: 'area',
      any: undefined,
      options: areas.map(({ id, towns: covers }) => ({ value: id, words: `${id}: ${covers}` })),
    },
    {
      name: 'status',
      any: undefined,
      options: (['open', 'planned'] as const).map((value) => ({ value, words: t(`schools:filter.is.${value}`) })),
    },
  ];
}

function Chips({ filters, fields, childName, set }: FilterCardProps & { fields: readonly Field[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const saidOf = (name: FilterName, words: string) => {
    const short = words.split(':')[0] ?? words;
    return ['status', 'age'].includes(name) ? words : english(short);
  };
  const here = fields.filter(({ name }) => filters[name] !== undefined);
  if (here.length === 0) return null;
  return (
    <ul className="row">
      {here.map(({ name, any, options }) => {
        const value = String(filters[name]);
        const words = options.find((option) => option.value === value)?.words ?? value;
        const said =
          name === 'age' && childName ? t('schools:filter.of-child', { words, name: childName }) : saidOf(name, words);
        return (
          <li key={name}>
            <button
              type="button"
              className="chip schools-chip"
              aria-label={t('schools:filter.take-away', { words: said })}
              onClick={() => set(name, any)}
            >
              {said} <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
