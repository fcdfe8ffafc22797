import { useMemo } from 'react';
import type { Child } from '../../domain/children.ts';
import type { TicksBody } from '../../domain/records/home-records.ts';
import { useChange, useHomeScope, useRecords } from '../family.tsx';

export type TickItem = { id: string; words: string; below?: string };

/** A list to tick off, kept for the child. `list` is for ever: it names the record. */
export function TickList({ child, list, items, legend, hideLegend }: TickListProps) {
  const records = useRecords<TicksBody>('ticks', 'home');
  const home = useHomeScope();
  const change = useChange();
  const kept = useMemo(
    () => records.find(({ record: { body } }) => body.list === list && child.ids.includes(body.child)),
    [records, child, list],
  );
  const ticked = kept?.record.body.ticked ?? [];
  const set = (item: string, on: boolean) =>
    void change(
      'tick',
      { child: kept?.record.body.child ?? child.key, list, item, on },
      { scope: kept?.scope ?? child.home?.scope ?? home },
    );
  return (
    <fieldset className="field">
      <legend className={hideLegend ? 'hidden-visually' : undefined}>{legend}</legend>
      {items.map(({ id, words, below }) => (
        <label key={id} className="choice">
          <input type="checkbox" checked={ticked.includes(id)} onChange={(event) => set(id, event.target.checked)} />
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
