import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WhoSaid } from '../../domain/records/me-records.ts';
import { questionSet } from '../../domain/this-is-me/question-set.ts';
import { SymbolPicture } from './symbol.tsx';
import { useTelling } from './telling.tsx';
import { useRing } from './use-ring.tsx';
import { type Keeping, WhoDetails } from './who-details.tsx';

/** The six labels; kept at each press. `onDone` closes it where something was said before. */
export function WhoForm({ who, onKeep, onDone }: WhoFormProps) {
  const { t } = useTranslation();
  const name = useId();
  const ring = useRing<HTMLFieldSetElement>();
  const { helper } = useTelling();
  const [said, setSaid] = useState(who);
  const keep: Keeping = (next) => {
    setSaid(next);
    return onKeep(next);
  };
  const choose = (label: WhoSaid['label'], needsHelper: boolean) =>
    void keep({ label, ...(needsHelper && helper.helperName ? helper : {}) });
  return (
    <>
      <fieldset className="me-labels" {...ring}>
        <legend className="hidden-visually">{t('me:shell.who.title')}</legend>
        {questionSet.provenance.map(({ id, needsHelper }) => {
          const label = id as WhoSaid['label'];
          return (
            <label className="choice" key={id}>
              <input
                autoComplete="off"
                type="radio"
                name={name}
                checked={said?.label === label}
                onChange={() => choose(label, needsHelper)}
              />
              <SymbolPicture id={pictures[label]} word={t(`me-set:who.${id}.short`)} />
            </label>
          );
        })}
      </fieldset>
      {said && said.label !== 'me' ? <WhoDetails who={said} onKeep={keep} /> : null}
      {onDone ? (
        <button type="button" className="btn" onClick={onDone}>
          {t('me:shell.who.done')}
        </button>
      ) : null}
    </>
  );
}

type WhoFormProps = {
  who: WhoSaid | undefined;
  onKeep: Keeping;
  onDone: (() => void) | undefined;
};

const pictures: Record<WhoSaid['label'], string> = {
  me: 'me',
  'me-with-help': 'helps',
  scribe: 'someone-writes-for-me',
  interpreted: 'an-interpreter',
  noticed: 'seeing',
  'someone-else': 'group-of-people',
};
