import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { isNoteOf } from '../../../domain/records/visit-records.ts';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { Page } from '../../ui/page.tsx';
import { QuestionsToAsk } from '../../ui/questions-to-ask.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { Fact } from './fact.tsx';
import { FamilyNotes } from './family-notes.tsx';
import { SchoolGone } from './school-gone.tsx';
import { useRemoveWithWords } from './use-remove-with-words.tsx';
import { useOwnSchools } from './use-visits.tsx';
import { VisitLink } from './visit-link.tsx';

/** A school that only the family knows. */
export function OwnSchoolPage({ child, id }: { child: Child; id: string }) {
  const { t } = useTranslation();
  const takeOut = useRemoveWithWords('remove-own-school', isNoteOf);
  const navigate = useNavigate();
  const school = useOwnSchools(child).find((one) => one.id === id);
  if (!school) return <SchoolGone />;
  const remove = async () => {
    const saved = await takeOut(school);
    if (saved.ok) navigate('/places/schools');
  };
  return (
    <Page title={school.body.name} back={{ to: '/places/schools', label: t('schools:title') }}>
      <p>{t('schools:own.page')}</p>
      <dl className="facts card">
        <Fact name={t('schools:pack.town')}>{school.body.town}</Fact>
      </dl>
      <div className="row no-print">
        <VisitLink place={id} />
      </div>
      <QuestionsToAsk child={child} />
      <FamilyNotes child={child} id={id} />
      <div className="no-print">
        <AskTwice
          ask={t('schools:own.remove')}
          sure={t('schools:own.sure')}
          yes={t('schools:own.yes')}
          no={t('schools:visits.no')}
          onYes={() => void remove()}
        />
      </div>
      <SyncLine />
    </Page>
  );
}
