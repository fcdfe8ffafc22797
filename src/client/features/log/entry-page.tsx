import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate, useParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useChange } from '../../family.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { AddFiles } from '../../ui/add-files.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeptFiles } from '../../ui/kept-files.tsx';
import { KeptTexts } from '../../ui/kept-texts.tsx';
import { Page } from '../../ui/page.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { useLineWords } from './line-words.tsx';
import { PromiseList } from './promise-list.tsx';
import { ReplyCard } from './reply-card.tsx';
import { type KeptEntry, useLog } from './use-log.tsx';

/** One call, letter or meeting as it was written down. */
export function EntryPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { id } = useParams();
  const { long } = useDates();
  const { whoOf } = useLineWords();
  const entry = useLog(child).entries.find((one) => one.id === id);
  if (!entry || entry.body.binned) return <Navigate to="/log" replace />;
  const { body } = entry;
  return (
    <Page title={whoOf(body)} back={{ to: '/log', label: t('log:title') }}>
      <p className="soft">{[t(`log:how.${body.how}`), long(body.date), body.time].filter(Boolean).join(' · ')}</p>
      <Said entry={entry} />
      {child.died ? null : <ReplyCard entry={entry} />}
      <PromiseList entry={entry} isQuiet={child.died} />
      <Attached entry={entry} />
      <Acts entry={entry} />
      <SyncLine />
    </Page>
  );
}

function Said({ entry: { id, scope, body } }: { entry: KeptEntry }) {
  const { t } = useTranslation();
  const change = useChange();
  const earlier = (body.earlier ?? []).map(({ text }) => text);
  const choose = (text: string) => void change('settle-log', { id, text, dropped: [body.said, ...earlier] }, { scope });
  if (earlier.length > 0) return <KeptTexts texts={[body.said, ...earlier]} onChoose={choose} />;
  return body.said ? (
    <p className="card log-said" dir="auto" translate="no">
      {body.said}
    </p>
  ) : (
    <p className="soft">{t('log:entry.no-words')}</p>
  );
}

function Attached({ entry: { id, scope, body } }: { entry: KeptEntry }) {
  const { t } = useTranslation();
  const change = useChange();
  const add = (files: string[]) => void change('edit-log', { id, addFiles: files }, { scope });
  return (
    <section className="card" aria-labelledby="log-files">
      <h2 id="log-files">{t('log:files.title')}</h2>
      <KeptFiles ids={body.files} scope={scope} />
      <div className="no-print">
        <AddFiles scope={scope} child={body.child} onKept={add} />
      </div>
    </section>
  );
}

function Acts({ entry: { id, scope } }: { entry: KeptEntry }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const putAway = async () => {
    const saved = await change('bin-log', { id, binned: true }, { scope });
    if (saved.ok) navigate('/log', { state: { putAway: id } });
  };
  return (
    <div className="row no-print">
      <Link className="btn" to={`/log/${id}/change`}>
        <Icon name="pen" />
        {t('log:entry.change')}
      </Link>
      <button type="button" className="btn quiet" onClick={putAway}>
        <Icon name="bin" />
        {t('log:entry.put-away')}
      </button>
    </div>
  );
}
