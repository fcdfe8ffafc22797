import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import * as z from 'zod/mini';
import { useChange } from '../../family.tsx';
import type { KeptEntry } from './use-log.tsx';

const stateSchema = z.object({ putAway: z.string() });

/** After putting something away: says so, and takes it back with one press. */
export function UndoNotice({ entries }: { entries: readonly KeptEntry[] }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const state = stateSchema.safeParse(useLocation().state);
  const entry = state.success ? entries.find(({ id, body }) => id === state.data.putAway && body.binned) : undefined;
  if (!entry) return null;
  const undo = async () => {
    const saved = await change('bin-log', { id: entry.id, binned: false }, { scope: entry.scope });
    if (saved.ok) navigate('/log', { replace: true });
  };
  return (
    <div className="card kind" role="status">
      <p>{t('log:away.done')}</p>
      <button type="button" className="btn quiet" onClick={undo}>
        {t('log:away.undo')}
      </button>
    </div>
  );
}
