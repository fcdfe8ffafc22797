import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredBytes } from '../../domain/records/file-records.ts';
import type { ScopeId } from '../../domain/scope.ts';
import type { ProblemCode } from '../../protocol/problems.ts';
import { useRecords } from '../family.tsx';
import { useFiles } from '../files.tsx';
import { Icon } from './icon.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import './files.css';

type Shown = { url: string; opens: boolean; isPicture: boolean };

/** Files by their records (`file`, or a council's `document`): what each is called, where it is, and a way to open it. */
export function KeptFiles({ ids, scope, onRemove }: KeptFilesProps) {
  return (
    <ul>
      {ids.map((id) => (
        <KeptFile key={id} id={id} scope={scope} onRemove={onRemove} />
      ))}
    </ul>
  );
}

type KeptFilesProps = {
  ids: readonly string[];
  scope: ScopeId;
  onRemove?: ((id: string) => void) | undefined;
};

function KeptFile({ id, scope, onRemove }: Omit<KeptFilesProps, 'ids'> & { id: string }) {
  const { t } = useTranslation();
  const records = useRecords<StoredBytes>();
  const found = records.find((one) => one.scope === scope && one.record.id === id)?.record.body;
  const state = useFiles().state(id);
  const { shown, problem, isBusy, open, close } = useOpened(scope, id);
  const name = found?.name ?? t('files:unnamed');
  return (
    <li className="kept-file">
      <span>
        <b>{name}</b>
        <span className="below soft small"> {found ? state && t(`files:state.${state}`) : t('files:not-heard')}</span>
      </span>
      <ProblemNotice problem={problem} />
      {shown?.isPicture ? <img src={shown.url} alt={name} /> : null}
      <div className="row no-print">
        {shown && !shown.isPicture ? (
          <a
            className="btn quiet"
            href={shown.url}
            {...(shown.opens ? { target: '_blank', rel: 'noopener' } : { download: name })}
          >
            {t(shown.opens ? 'files:show' : 'files:save')}
          </a>
        ) : null}
        {shown?.isPicture ? (
          <button type="button" className="btn quiet" onClick={close}>
            {t('files:close')}
          </button>
        ) : null}
        {!shown && found ? (
          <button type="button" className="btn quiet" disabled={isBusy} onClick={open}>
            {t(isBusy ? 'files:opening' : 'files:open')}
            <span className="hidden-visually"> {name}</span>
          </button>
        ) : null}
        {onRemove ? (
          <button type="button" className="btn quiet" onClick={() => onRemove(id)}>
            <Icon name="bin" />
            {t('files:remove')}
            <span className="hidden-visually"> {name}</span>
          </button>
        ) : null}
      </div>
    </li>
  );
}

/** The file's bytes as an address of this page only, given back when they are no longer shown. */
function useOpened(scope: ScopeId, id: string) {
  const files = useFiles();
  const [shown, setShown] = useState<Shown>();
  const [problem, setProblem] = useState<ProblemCode>();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => () => (shown ? URL.revokeObjectURL(shown.url) : undefined), [shown]);
  const open = async () => {
    setBusy(true);
    setProblem(undefined);
    const opened = await files.open(scope, id);
    setBusy(false);
    if (!opened.ok) return setProblem(opened.problem);
    const { blob, opens } = opened;
    setShown({ url: URL.createObjectURL(blob), opens, isPicture: opens && blob.type.startsWith('image/') });
  };
  return { shown, problem, isBusy, open, close: () => setShown(undefined) };
}
