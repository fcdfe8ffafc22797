import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { visitTopic } from '../../../domain/records/visit-records.ts';
import { useChange } from '../../family.tsx';
import { useFiles } from '../../files.tsx';
import { AddFiles } from '../../ui/add-files.tsx';
import { Icon } from '../../ui/icon.tsx';
import { KeptFiles } from '../../ui/kept-files.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { Feelings } from './feelings.tsx';
import type { KeptVisit } from './use-visits.tsx';
import { VisitDay } from './visit-day.tsx';
import { VisitQuestions } from './visit-questions.tsx';

type Props = { child: Child; visit: KeptVisit };

/** Everything of one visit. Each part is saved as it is written, on this phone, with no signal. */
export function VisitNotebook({ child, visit }: Props) {
  const { t } = useTranslation();
  const topic = (part: 'who' | 'note' | 'next') => visitTopic(part, visit.id);
  return (
    <>
      <p className="hint no-print">{t('schools:visit.private')}</p>
      <section className="card" aria-labelledby="visit-when">
        <h2 id="visit-when">{t('schools:visit.when')}</h2>
        <VisitDay visit={visit} />
        <WordsField child={child} topic={topic('who')} label={t('schools:visit.who')} rows={2} />
      </section>
      <VisitQuestions child={child} visit={visit.id} />
      <section className="card" aria-labelledby="visit-notes">
        <h2 id="visit-notes">{t('schools:visit.notes')}</h2>
        <WordsField
          child={child}
          topic={topic('note')}
          label={t('schools:visit.note')}
          hint={t('schools:visit.note-hint')}
          rows={6}
        />
      </section>
      <Feelings child={child} visit={visit.id} />
      <Photos child={child} visit={visit} />
      <section className="card" aria-labelledby="visit-next">
        <h2 id="visit-next">{t('schools:visit.next-title')}</h2>
        <WordsField child={child} topic={topic('next')} label={t('schools:visit.next')} rows={3} />
      </section>
      <Acts visit={visit} />
      <SyncLine />
    </>
  );
}

function Photos({ child, visit: { id, scope, body } }: Props) {
  const { t } = useTranslation();
  const change = useChange();
  const files = useFiles();
  const takeOut = async (file: string) => {
    const saved = await change('edit-visit', { id, dropFiles: [file] }, { scope });
    if (saved.ok) await files.remove(scope, file);
  };
  return (
    <section className={body.files.length > 0 ? 'card' : 'card no-print'} aria-labelledby="visit-photos">
      <h2 id="visit-photos">{t('schools:visit.photos')}</h2>
      <p className="hint no-print">{t('schools:visit.photos-hint')}</p>
      <KeptFiles ids={body.files} scope={scope} onRemove={(file) => void takeOut(file)} />
      <div className="no-print">
        <AddFiles
          scope={scope}
          child={child.key}
          onKept={(ids) => void change('edit-visit', { id, addFiles: ids }, { scope })}
        />
      </div>
    </section>
  );
}

function Acts({ visit: { id, scope, body } }: Pick<Props, 'visit'>) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const putAway = async () => {
    const saved = await change('bin-visit', { id, binned: true }, { scope });
    if (saved.ok) navigate('/places/schools', { state: { putAway: id } });
  };
  return (
    <div className="row no-print">
      <PrintButton words={t('schools:visit.print')} />
      {body.binned ? (
        <button
          type="button"
          className="btn quiet"
          onClick={() => void change('bin-visit', { id, binned: false }, { scope })}
        >
          {t('schools:visits.undo')}
        </button>
      ) : (
        <button type="button" className="btn quiet" onClick={() => void putAway()}>
          <Icon name="bin" />
          {t('schools:visit.put-away')}
        </button>
      )}
    </div>
  );
}
