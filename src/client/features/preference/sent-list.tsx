import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { londonDate } from '../../../domain/calendar-date.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useRecords } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { SaidChoices } from './said-choices.tsx';
import type { SentPreference } from './use-sent-preferences.tsx';

const looks: Record<SentPreference['state'], string> = { waiting: 'tag wait', sent: 'tag', received: 'tag ok' };

/** Everything that was sent, the newest first: how far it has come, and what it takes the place of. */
export function SentList({ sent, from }: { sent: readonly SentPreference[]; from: string }) {
  const replaced = new Set(sent.flatMap(({ body }) => body.replaces ?? []));
  if (sent.length === 0) return null;
  return (
    <ul className="stack">
      {sent.toReversed().map((one) => (
        <li key={one.id} className="stack-tight">
          <OneSent sent={one} isOwn={one.body.from === from} isReplaced={replaced.has(one.id)} />
        </li>
      ))}
    </ul>
  );
}

function OneSent({ sent: { id, state, body }, isOwn, isReplaced }: OneSentProps) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { child } = useCurrentCase();
  const letter = useRecords('letter', 'home').some(({ record }) => record.id === id);
  const day = long(body.receivedAt ? londonDate(new Date(body.receivedAt)) : body.on);
  return (
    <>
      <p className={looks[state]}>{t(`preference:sent.${state}`, { day })}</p>
      {isOwn ? null : <p>{t('preference:sent.other-home')}</p>}
      {isReplaced ? <p>{t('preference:sent.replaced')}</p> : null}
      {body.replaces ? <p className="soft">{t('preference:sent.replaces')}</p> : null}
      <details>
        <summary>{t('preference:sent.what', { count: body.choices.length })}</summary>
        <SaidChoices said={body} name={child?.name ?? ''} />
      </details>
      {letter ? (
        <p>
          <Link className="preference-link" to={`/letters/${id}`}>
            {t('preference:sent.letter')}
          </Link>
        </p>
      ) : null}
    </>
  );
}

type OneSentProps = { sent: SentPreference; isOwn: boolean; isReplaced: boolean };
