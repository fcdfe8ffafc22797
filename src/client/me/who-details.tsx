import { type InputHTMLAttributes, useCallback, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhoSaid } from '../../domain/records/me-records.ts';
import { useSavedText } from '../use-saved-text.tsx';
import { useRing } from './use-ring.tsx';

export type Keeping = (who: WhoSaid) => Promise<{ ok: boolean }>;
type DetailsProps = { who: WhoSaid; onKeep: Keeping };

/** Who helped and how: the question that belongs to the label, with its boxes kept as they are typed. */
export function WhoDetails({ who, onKeep }: DetailsProps) {
  const { t } = useTranslation();
  const { label } = who;
  const of = { who, onKeep };
  return (
    <div className="stack" key={label}>
      <Line {...of} field="helperName" label={t('me:shell.who.helperName')} />
      <Line {...of} field="helperRelation" label={t('me:shell.who.helperRelation')} />
      {label === 'interpreted' ? (
        <>
          <Line {...of} field="language" label={t('me:shell.who.language')} />
          <PickOne
            {...of}
            field="translatedBy"
            legend={t('me:shell.who.by')}
            options={[
              { value: 'person', words: t('me:shell.who.by-person') },
              { value: 'computer', words: t('me:shell.who.by-computer') },
            ]}
          />
        </>
      ) : null}
      {label === 'scribe' ? (
        <PickOne
          {...of}
          field="exactWords"
          legend={t('me:shell.who.exact')}
          options={[
            { value: true, words: t('me:shell.who.exact-yes') },
            { value: false, words: t('me:shell.who.exact-no') },
          ]}
        />
      ) : null}
      <Line {...of} field="helpGiven" label={t(`me-set:who.${label}.ask`)} maxLength={1000} />
      {label === 'scribe' || label === 'interpreted' ? (
        <label className="choice">
          <input
            autoComplete="off"
            type="checkbox"
            checked={who.checkedBackWithMe ?? false}
            onChange={({ target }) => void onKeep({ ...who, checkedBackWithMe: target.checked })}
          />
          <span>{t('me:shell.who.checked')}</span>
        </label>
      ) : null}
    </div>
  );
}

type LineProps = DetailsProps &
  Pick<InputHTMLAttributes<HTMLInputElement>, 'maxLength'> & {
    field: 'helperName' | 'helperRelation' | 'language' | 'helpGiven';
    label: string;
  };

function Line({ who, onKeep, field, label, maxLength = 80 }: LineProps) {
  const id = useId();
  const save = useCallback((text: string) => onKeep({ ...who, [field]: text }), [who, onKeep, field]);
  const words = useSavedText(who[field] ?? '', save);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        autoComplete="off"
        id={id}
        type="text"
        dir="auto"
        maxLength={maxLength}
        value={words.text}
        onChange={({ target }) => words.write(target.value)}
        onBlur={() => void words.settle()}
      />
    </div>
  );
}

type PickOneProps<Field extends 'exactWords' | 'translatedBy'> = DetailsProps & {
  field: Field;
  legend: string;
  options: readonly { value: NonNullable<WhoSaid[Field]>; words: string }[];
};

function PickOne<Field extends 'exactWords' | 'translatedBy'>({
  who,
  onKeep,
  field,
  legend,
  options,
}: PickOneProps<Field>) {
  const name = useId();
  const ring = useRing<HTMLFieldSetElement>();
  return (
    <fieldset className="field" {...ring}>
      <legend>{legend}</legend>
      {options.map(({ value, words }) => (
        <label className="choice" key={words}>
          <input
            autoComplete="off"
            type="radio"
            name={name}
            checked={who[field] === value}
            onChange={() => void onKeep({ ...who, [field]: value })}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}
