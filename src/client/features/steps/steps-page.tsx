import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SyncLine } from '../../ui/sync-line.tsx';
import '../../ui/road.css';
import './steps.css';
import { EventList } from './event-list.tsx';
import { OtherDates } from './other-dates.tsx';
import { RightsCards } from './rights-cards.tsx';
import { StepItem } from './step-item.tsx';

/** The road as a list: every step with its date, who acts and how it stands. Made to be printed too. */
export function StepsPage() {
  const { t } = useTranslation();
  const { child, path, story } = useCurrentCase();
  const { long, today } = useDates();
  if (!child) return <NoChild />;
  return (
    <Page title={t('steps:title', { name: child.name })}>
      <p className="only-print">{t('steps:printed', { day: long(today) })}</p>
      {path.kind === 'quiet' ? <p>{t('home:quiet.words')}</p> : null}
      {path.kind === 'none' ? <p>{t('steps:none', { name: child.name })}</p> : null}
      <div className="columns">
        <div className="stack">
          {path.steps.length > 0 ? (
            <ol className="steps">
              {path.steps.map((step, index) => (
                <StepItem key={step.id} step={step} number={index + 1} />
              ))}
            </ol>
          ) : null}
          {path.kind === 'quiet' ? null : <Buttons printable={path.steps.length > 0} />}
        </div>
        <div className="stack">
          {path.kind === 'quiet' ? null : <RightsCards />}
          {path.other.length > 0 ? <OtherDates deadlines={path.other} /> : null}
          {story.lines.length > 0 || story.undated.length > 0 ? <EventList story={story} /> : null}
        </div>
      </div>
      <SyncLine />
    </Page>
  );
}

function Buttons({ printable }: { printable: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="row no-print">
      <Link className="btn" to="/steps/add">
        <Icon name="pen" />
        {t('steps:add')}
      </Link>
      <Link className="btn quiet" to="/steps/dates">
        <Icon name="calendar" />
        {t('steps:all-dates.short')}
      </Link>
      {printable ? <PrintButton /> : null}
    </div>
  );
}

function NoChild() {
  const { t } = useTranslation();
  return (
    <Page title={t('steps:empty.title')}>
      <p>{t('steps:empty.words')}</p>
      <Link className="btn" to="/children/add">
        <Icon name="add" />
        {t('steps:empty.add')}
      </Link>
    </Page>
  );
}
