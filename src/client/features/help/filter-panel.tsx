import { useTranslation } from 'react-i18next';
import type { KnownService } from '../../use-services.tsx';
import { areasOf, diagnosisAnswers } from './narrow.ts';
import { useAreaWords } from './use-area-words.tsx';
import type { Asked, Wanted } from './use-asked.tsx';

const oldest = 25;
const ages = Array.from({ length: oldest + 1 }, (_none, age) => String(age));

/** Narrows the list. Whatever is chosen counts at once, and stands as a chip above the answers. */
export function FilterPanel({ asked: { filters, isChildsAge }, services, want }: FilterPanelProps) {
  const { t } = useTranslation();
  const areaWords = useAreaWords();
  const councils = [...new Set(services.map(({ council }) => council))];
  const areas = [...areasOf(services), ...(councils.length > 1 ? councils.map((one) => `council:${one}`) : [])];
  return (
    <details className="card no-print help-filters">
      <summary>{t('help:filters.title')}</summary>
      <div className="stack">
        <Choice
          id="age"
          label={t('help:filters.age')}
          hint={isChildsAge ? t('help:filters.childs-age') : undefined}
          value={filters.age === undefined ? 'any' : String(filters.age)}
          onChange={(age) => want({ age })}
          options={[['any', t('help:filters.any')], ...ages.map((age): Option => [age, age])]}
        />
        <Choice
          id="area"
          label={t('help:filters.area')}
          hint={t('help:filters.area-hint')}
          value={filters.area ?? ''}
          onChange={(area) => want({ area })}
          options={[['', t('help:filters.any')], ...areas.map((area): Option => [area, areaWords(area)])]}
        />
        <Choice
          id="diagnosis"
          label={t('help:filters.diagnosis')}
          value={filters.diagnosis ?? ''}
          onChange={(diagnosis) => want({ diagnosis })}
          options={[
            ['', t('help:filters.any')],
            ...diagnosisAnswers.map((one): Option => [one, t(`help:filters.diagnoses.${one}`)]),
          ]}
        />
        <label className="choice">
          <input
            type="checkbox"
            checked={filters.open ?? false}
            onChange={(event) => want({ open: event.target.checked ? '1' : '' })}
          />
          <span>{t('help:filters.open')}</span>
        </label>
      </div>
    </details>
  );
}

type FilterPanelProps = { asked: Asked; services: readonly KnownService[]; want: (wanted: Wanted) => void };
type Option = [value: string, words: string];

function Choice({ id, label, hint, value, options, onChange }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        id={id}
        aria-describedby={hint ? `${id}-hint` : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}

type ChoiceProps = {
  id: string;
  label: string;
  hint?: string | undefined;
  value: string;
  options: Option[];
  onChange: (value: string) => void;
};
