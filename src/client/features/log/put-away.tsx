import { useTranslation } from 'react-i18next';
import { useChange } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { useLineWords } from './line-words.tsx';
import type { KeptEntry } from './use-log.tsx';

/** What was put away: back with one press, or gone for good with its photos. */
export function PutAway({ entries }: { entries: readonly KeptEntry[] }) {
  const { t } = useTranslation();
  const change = useChange();
  const files = useFiles();
  const { long } = useDates();
  const { whoOf } = useLineWords();
  const away = entries.filter(({ body }) => body.binned);
  if (away.length === 0) return null;
  const putBack = ({ id, scope }: KeptEntry) => void change('bin-log', { id, binned: false }, { scope });
  const remove = async ({ id, scope, version, body }: KeptEntry) => {
    const saved = await change('remove-log', { id }, { scope, base: version });
    if (saved.ok) for (const file of body.files) await files.remove(scope, file);
  };
  return (
    <details className="card no-print">
      <summary>{t('log:away.title', { count: away.length })}</summary>
      <ul className="stack">
        {away.map((entry) => (
          <li className="stack-tight" key={entry.id}>
            <p>
              <b>{whoOf(entry.body)}</b>
              <span className="soft"> {long(entry.body.date)}</span>
            </p>
            <div className="row">
              <button type="button" className="btn quiet" onClick={() => putBack(entry)}>
                {t('log:away.back')}
              </button>
              <AskTwice
                ask={t('log:away.remove')}
                sure={t('log:away.sure')}
                yes={t('log:away.yes')}
                no={t('log:away.no')}
                onYes={() => void remove(entry)}
              />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
