import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatLong } from '../../../domain/calendar-date.ts';
import { lateDuties } from '../../../domain/letters/late-duties.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon } from '../../ui/icon.tsx';
import { useToday } from '../../use-today.tsx';
import type { Draft } from './use-draft.tsx';

/** The council reads it: English, whatever language the app is read in. */
const council = 'en-GB';

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
  const { child } = useCurrentCase();
  if (child?.died) return null;
  const choose = ({ id, topic }: (typeof readyTexts)[number]) => {
    if (box.current) box.current.open = false;
    onChoose({ topic, text: t(`messages:ready.texts.${id}`, { late, lng: council }) });
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

/** What the council had to do and has not, a line each; empty, for the person to fill in, where there is nothing. */
function useLateDates(): string {
  const { t } = useTranslation();
  const { deadlines } = useCurrentCase();
  const today = useToday();
  return lateDuties(deadlines, today)
    .filter(({ status }) => status === 'late')
    .map(({ id, due }) => {
      const name = t(`clocks:deadlines.${id}.name`, { lng: council });
      return t('messages:ready.late', { name, day: formatLong(due, council), lng: council });
    })
    .join('\n');
}
