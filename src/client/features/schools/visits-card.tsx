import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import * as z from 'zod/mini';
import type { Child } from '../../../domain/children.ts';
import { isOfVisit } from '../../../domain/records/visit-records.ts';
import { useChange } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { useRemoveWithWords } from './use-remove-with-words.tsx';
import { type KeptVisit, useVisits } from './use-visits.tsx';
import { visitAddress } from './visit-address.ts';

const stateSchema = z.object({ putAway: z.string() });

/** All visits written down, of one school or of every one; nothing where there is none. */
export function VisitsCard({ child, place }: { child: Child; place?: string }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { long } = useDates();
  const all = useVisits(child);
  const of = ({ body }: KeptVisit) => place === undefined || body.place === place;
  const [visits, away] = [all.visits.filter(of), all.away.filter(of)];
  if (visits.length === 0 && away.length === 0) return null;
  return (
    <section className="card" aria-labelledby="visits">
      <h2 id="visits">{t('schools:visits.title')}</h2>
      <Undo away={away} />
      {visits.length > 0 ? (
        <div className="todo">
          <LinkRows
            rows={visits.map((visit) => ({
              key: visit.id,
              to: visitAddress(visit.body.place, visit.id),
              words: english(visit.body.name),
              below: visit.body.on ? long(visit.body.on) : t('schools:visits.no-day'),
            }))}
          />
        </div>
      ) : null}
      {away.length > 0 ? <Away away={away} /> : null}
    </section>
  );
}

/** Straight after putting one away: back with one press. */
function Undo({ away }: { away: readonly KeptVisit[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const change = useChange();
  const state = stateSchema.safeParse(useLocation().state);
  const visit = state.success ? away.find(({ id }) => id === state.data.putAway) : undefined;
  if (!visit) return null;
  const undo = () => void change('bin-visit', { id: visit.id, binned: false }, { scope: visit.scope });
  return (
    <div role="status" className="stack-tight">
      <p>{t('schools:visits.put-away', { name: english(visit.body.name) })}</p>
      <button type="button" className="btn quiet" onClick={undo}>
        {t('schools:visits.undo')}
      </button>
    </div>
  );
}

function Away({ away }: { away: readonly KeptVisit[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { long } = useDates();
  const change = useChange();
  const remove = useRemove();
  return (
    <details className="no-print">
      <summary>{t('schools:visits.away', { count: away.length })}</summary>
      <ul className="stack">
        {away.map((visit) => (
          <li key={visit.id} className="stack-tight">
            <p>
              <b>{english(visit.body.name)}</b>
              <span className="soft"> {visit.body.on ? long(visit.body.on) : ''}</span>
            </p>
            <div className="row">
              <button
                type="button"
                className="btn quiet"
                onClick={() => void change('bin-visit', { id: visit.id, binned: false }, { scope: visit.scope })}
              >
                {t('schools:visits.undo')}
              </button>
              <AskTwice
                ask={t('schools:visits.remove')}
                sure={t('schools:visits.sure')}
                yes={t('schools:visits.yes')}
                no={t('schools:visits.no')}
                onYes={() => void remove(visit)}
              />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Takes a visit out for good: its words, ticks and photos with it. */
function useRemove() {
  const remove = useRemoveWithWords('remove-visit', isOfVisit);
  const files = useFiles();
  return async (visit: KeptVisit) => {
    const saved = await remove(visit);
    if (saved.ok) for (const file of visit.body.files) await files.remove(visit.scope, file);
  };
}
