import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { AddToCompare } from '../../ui/add-to-compare.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { QuestionsToAsk } from '../../ui/questions-to-ask.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';

import { type KnownPlace, usePlaces } from '../../use-places.tsx';
import { CannotTell, HowFar, StayPut } from './about-school.tsx';
import { FamilyNotes } from './family-notes.tsx';
import { OwnSchoolPage } from './own-school-page.tsx';
import { PackFacts } from './pack-facts.tsx';
import { placeView } from './place-view.ts';
import { RegisterFacts } from './register-facts.tsx';
import { SchoolGone } from './school-gone.tsx';
import { VisitLink } from './visit-link.tsx';

/** One school by the id of its record: of the pack, of the register, or one the family wrote down. */
export function SchoolPage() {
  const { id = '' } = useParams();
  const { child } = useCurrentCase();
  const known = usePlaces().find((one) => one.id === id);
  if (known) return <KnownSchool known={known} />;
  return child ? <OwnSchoolPage child={child} id={id} /> : <SchoolGone />;
}

function KnownSchool({ known }: { known: KnownPlace }) {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const { id, name, place, register, council } = known;
  const inEnglish = useEnglish();
  const { stage } = placeView(known);
  return (
    <Page title={inEnglish(name)} back={{ to: '/places/schools', label: t('schools:title') }}>
      {stage === 'open' ? null : (
        <p>
          <span className="tag">{t(`schools:stage.${stage}`)}</span>
        </p>
      )}
      <div className="row no-print">
        {child ? <VisitLink place={id} /> : null}
        <Link className="btn quiet" to={`/places/preference?place=${id}`}>
          {t('schools:page.preference')}
        </Link>
      </div>
      <AddToCompare id={id} name={name} />
      {place ? <PackFacts record={id} place={place} council={council} /> : null}
      {register ? (
        <RegisterFacts register={register} place={place} council={council} />
      ) : (
        <p>{t('schools:register.none')}</p>
      )}
      <HowFar known={known} />
      <StayPut />
      <CannotTell />
      <QuestionsToAsk child={child} />
      {child ? <FamilyNotes child={child} id={id} /> : <p>{t('schools:page.no-child')}</p>}
      <PrintButton words={t('schools:page.print')} />
      <SyncLine />
    </Page>
  );
}
