import { type ChangeEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScopeId } from '../../domain/scope.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import { useFiles } from '../files.tsx';
import { Icon } from './icon.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import './files.css';

/** Takes a photo or chooses files. Each is kept on this device at once; `onKept` hears the ids of those that were. */
export function AddFiles({ scope, child, onKept }: { scope: ScopeId; child: string; onKept: (ids: string[]) => void }) {
  const { t } = useTranslation();
  const files = useFiles();
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<ProblemCode>();
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    setBusy(true);
    setProblem(undefined);
    const ids: string[] = [];
    for (const file of input.files ?? []) {
      const kept = await files.keep(scope, file, { child });
      if (kept.ok) ids.push(kept.id);
      else setProblem(kept.problem);
    }
    // The same file may be chosen again after it was taken out.
    input.value = '';
    setBusy(false);
    if (ids.length > 0) onKept(ids);
  };
  return (
    <div className="stack-tight">
      <ProblemNotice problem={problem} />
      <div className="row">
        <label className="btn quiet file-button">
          <Icon name="camera" />
          {t('files:photo')}
          <input type="file" accept="image/*" capture="environment" className="hidden-visually" onChange={take} />
        </label>
        <label className="btn quiet file-button">
          <Icon name="clip" />
          {t('files:choose')}
          <input type="file" multiple className="hidden-visually" onChange={take} />
        </label>
      </div>
      <p className="hint" role="status">
        {t(isBusy ? 'files:keeping' : 'files:hint')}
      </p>
    </div>
  );
}
