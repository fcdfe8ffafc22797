import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { placementOf } from '../../../domain/placement/placement.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { CouncilFigure } from '../../ui/council-figure.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import { LawCard } from './law-card.tsx';
import { LegalDates } from './legal-dates.tsx';
import { PanelCard } from './panel-card.tsx';
import { PathwayCard } from './pathway-card.tsx';
import { SchoolsAsked } from './schools-asked.tsx';
import { WaitingCard } from './waiting-card.tsx';

/** Panel, waiting list, schools asked: what is known, what is not, and what a family should be told. Takes no side. */
export function PlacementPage() {
  const { t } = useTranslation();
  const { child, story, deadlines, path } = useCurrentCase();
  if (!child) return <Navigate to="/children/add" replace />;
  const placement = placementOf(story, deadlines);
  const isQuiet = path.kind === 'quiet';
  return (
    <Page title={t('placement:title', { name: child.name })} back={{ to: '/', label: t('common:nav.home') }}>
      {isQuiet ? <p>{t('home:quiet.words')}</p> : null}
      {placement.isEmpty && !isQuiet ? <p>{t('placement:empty')}</p> : null}
      {isQuiet ? null : (
        <div className="columns">
          <div className="stack">
            <PanelCard child={child} placement={placement} />
            {placement.listed ? <WaitingCard listed={placement.listed} /> : null}
            <SchoolsAsked placement={placement} />
            <PathwayCard child={child} pathway={placement.pathway} />
          </div>
          <div className="stack">
            <LegalDates clocks={placement.clocks} />
            <LawCard />
            <CouncilFigure measure="plans-in-20-weeks" />
            <section className="card" aria-labelledby="placement-help">
              <h2 id="placement-help">{t('placement:help')}</h2>
              <ServiceCard id="herts-sendiass" />
            </section>
          </div>
        </div>
      )}
      {isQuiet ? null : <Buttons />}
      <SyncLine />
    </Page>
  );
}

function Buttons() {
  const { t } = useTranslation();
  return (
    <div className="row no-print">
      <Link className="btn" to="/steps/add?kind=panel-decided">
        <Icon name="pen" />
        {t('placement:write')}
      </Link>
      <Link className="btn quiet" to="/places/preference">
        <Icon name="school" />
        {t('placement:preference')}
      </Link>
      <PrintButton />
    </div>
  );
}
