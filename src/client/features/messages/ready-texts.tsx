import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Draft } from './use-draft.tsx';

const readyTexts = [
  { id: 'where', topic: 'question' },
  { id: 'copy', topic: 'documents' },
  { id: 'call', topic: 'question' },
  { id: 'change', topic: 'change' },
  { id: 'late', topic: 'late' },
] as const;

/** What families ask most, in words to begin with and to change. */
export function ReadyTexts({ onChoose }: { onChoose: (ready: Draft) => void }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDetailsElement>(null);
  const late = useLateDates();
  const choose = ({ id, topic }: (typeof readyTexts)[number]) => {
    if (box.current) box.current.open = false;
    onChoose({ topic, text: t(`messages:ready.texts.${id}`, { late }) });
  };
  return (
    <details className="card todo" ref={box}>
      <summary>{t('messages:ready.title')}</summary>
      <ul>
        {readyTexts.map((ready) => (
          <li key={ready.id}>
            <button type="button" onClick={() => choose(ready)}>
              <span className="what">{t(`messages:ready.names.${ready.id}`)}</span>
              <span className="go">
                <Icon name="add" />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What the case says is late, a line each; empty, for the person to fill in, where it says nothing. */
function useLateDates(): string {
  const { t } = useTranslation();
  const { long } = useDates();
  const { deadlines } = useCurrentCase();
  return deadlines
    .filter(({ status }) => status === 'late')
    .map(({ id, due }) => t('messages:ready.late', { name: t(`clocks:deadlines.${id}.name`), day: long(due) }))
    .join('\n');
}
