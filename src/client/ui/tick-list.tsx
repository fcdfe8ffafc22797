import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../domain/children.ts';
import type { TicksBody } from '../../domain/records/home-records.ts';
import { useChange, useHomeScope, useRecords } from '../family.tsx';

export type TickItem = { id: string; words: ReactNode; below?: string };

/** A list to tick off, kept for the child. `list` is for ever: it names the record. */
export function TickList({ child, list, items, legend, hideLegend }: TickListProps) {
  const { t } = useTranslation();
  const records = useRecords<TicksBody>('ticks', 'home');
  const home = useHomeScope();
  const change = useChange();
  const kept = useMemo(
    () => records.find(({ record: { body } }) => body.list === list && child.ids.includes(body.child)),
    [records, child, list],
  );
  const ticked = kept?.record.body.ticked ?? [];
  // What was pressed shows at once; a cheap phone's disk takes its time.
  const [pressed, setPressed] = useState<Readonly<Record<string, boolean>>>({});
  const [failed, setFailed] = useState(false);
  const set = async (item: string, on: boolean) => {
    setPressed((all) => ({ ...all, [item]: on }));
    const saved = await change(
      'tick',
      { child: kept?.record.body.child ?? child.key, list, item, on },
      { scope: kept?.scope ?? child.home?.scope ?? home },
    );
    setPressed(({ [item]: last, ...others }) =>
      last === undefined || last === on ? others : { ...others, [item]: last },
    );
    setFailed(!saved.ok);
  };
  return (
    <fieldset className="field">
      <legend className={hideLegend ? 'hidden-visually' : undefined}>{legend}</legend>
      {failed ? (
        <p className="fault-words" role="alert">
          {t('problems:cannot-save')}
        </p>
      ) : null}
      {items.map(({ id, words, below }) => (
        <label key={id} className="choice">
          <input
            type="checkbox"
            checked={pressed[id] ?? ticked.includes(id)}
            onChange={(event) => void set(id, event.target.checked)}
          />
          <span>
            {words}
            {below ? <span className="below soft small">{below}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

type TickListProps = { child: Child; list: string; items: readonly TickItem[]; legend: string; hideLegend?: boolean };
