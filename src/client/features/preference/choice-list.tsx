import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { useChange } from '../../family.tsx';
import type { KeptChoice, Preference } from '../../use-preference.tsx';
import { ChoiceItem } from './choice-item.tsx';

/** The list in the family's order. What is taken off can be put back, with its reasons. */
export function ChoiceList({ child, preference: { choices, aside } }: { child: Child; preference: Preference }) {
  const { t } = useTranslation();
  const list = useChoiceList(choices);
  const taken = aside.find(({ id }) => id === list.taken);
  return (
    <section className="card" aria-labelledby="choices">
      <h2 id="choices">{t('preference:list.title')}</h2>
      {choices.length === 0 ? <p>{t('preference:list.empty')}</p> : null}
      {choices.length > 1 ? <p className="soft no-print">{t('preference:list.order')}</p> : null}
      <ol className="preference-list">
        {choices.map((choice, index) => (
          <ChoiceItem
            key={`${choice.scope} ${choice.id}`}
            child={child}
            choice={choice}
            order={index + 1}
            of={choices.length}
            onMove={(way) => void list.move(index, way)}
            onTakeOff={() => void list.setAside(choice, true)}
          />
        ))}
      </ol>
      <p className="hidden-visually" role="status">
        {list.said}
      </p>
      {list.failed ? (
        <p className="fault-words" role="alert">
          {t('problems:cannot-save')}
        </p>
      ) : null}
      {taken ? (
        <div className="note stack-tight no-print" role="status">
          <p>{t('preference:list.taken', { name: taken.name })}</p>
          <button type="button" className="btn quiet" onClick={() => void list.setAside(taken, false)}>
            {t('preference:list.undo')}
          </button>
        </div>
      ) : null}
      <TakenOff aside={aside} onBack={(choice) => void list.setAside(choice, false)} />
    </section>
  );
}

function TakenOff({ aside, onBack }: { aside: readonly KeptChoice[]; onBack: (choice: KeptChoice) => void }) {
  const { t } = useTranslation();
  if (aside.length === 0) return null;
  return (
    <details className="no-print">
      <summary>{t('preference:list.aside', { count: aside.length })}</summary>
      <ul className="stack">
        {aside.map((choice) => (
          <li className="stack-tight" key={`${choice.scope} ${choice.id}`}>
            <p>
              <b>{choice.name}</b>
            </p>
            {choice.why ? (
              <p className="note" dir="auto" translate="no">
                {choice.why}
              </p>
            ) : null}
            <div className="row">
              <button type="button" className="btn quiet" onClick={() => onBack(choice)}>
                {t('preference:list.back', { name: choice.name })}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

type Way = 'up' | 'down';

function useChoiceList(choices: readonly KeptChoice[]) {
  const { t } = useTranslation();
  const change = useChange();
  const [taken, setTaken] = useState<string>();
  const [failed, setFailed] = useState(false);
  const [said, setSaid] = useState('');
  const moved = useRef<{ id: string; way: Way }>(undefined);
  // A row that changes its place in the page loses the focus: it goes back to the button that was pressed.
  useEffect(() => {
    const last = moved.current;
    const index = choices.findIndex(({ id }) => id === last?.id);
    if (!last || index === -1) return;
    moved.current = undefined;
    const isLast = index === (last.way === 'up' ? 0 : choices.length - 1);
    const way = isLast ? (last.way === 'up' ? 'down' : 'up') : last.way;
    document.getElementById(`move-${way}-${last.id}`)?.focus();
    setSaid(t('preference:list.now', { name: choices[index]?.name, order: index + 1, of: choices.length }));
  }, [choices, t]);
  const move = async (index: number, way: Way) => {
    const choice = choices[index];
    const before = choices[way === 'up' ? index - 1 : index + 2];
    if (!choice) return;
    moved.current = { id: choice.id, way };
    const args = { child: choice.child, id: choice.id, ...(before ? { before: before.id } : {}) };
    setFailed(!(await change('move-preference', args, { scope: choice.scope })).ok);
  };
  const setAside = async ({ id, child, scope }: KeptChoice, aside: boolean) => {
    const saved = await change('aside-preference', { child, id, aside }, { scope });
    setFailed(!saved.ok);
    if (saved.ok) setTaken(aside ? id : undefined);
  };
  return { move, setAside, taken, failed, said };
}
