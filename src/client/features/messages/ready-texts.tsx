import { useTranslation } from 'react-i18next';
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
  return (
    <details className="card todo">
      <summary>{t('messages:ready.title')}</summary>
      <ul>
        {readyTexts.map(({ id, topic }) => (
          <li key={id}>
            <button type="button" onClick={() => onChoose({ topic, text: t(`messages:ready.texts.${id}`) })}>
              <span className="what">{t(`messages:ready.names.${id}`)}</span>
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
