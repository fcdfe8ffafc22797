import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { Deadline } from '../../../domain/clocks/deadline.ts';
import { inferredDates } from '../../../domain/rights/decisions.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { useDecisions } from '../../use-decisions.tsx';
import { DeadlineDetails, keyOf } from './deadline-details.tsx';
import '../../ui/road.css';
import './steps.css';

const groups = ['late', 'coming', 'yours', 'done', 'not-needed'] as const;
type Group = (typeof groups)[number];

/**
 * A claimed exception leaves the old day standing: it is coming until that day, and passed after it. What a family may
 * do and did not is never "late": an appeal nobody wanted stands apart.
 */
function groupOf({ status, due, actor }: Deadline, today: CalendarDate): Group {
  if (status === 'met' || status === 'met-late') return 'done';
  if (status === 'not-needed') return 'not-needed';
  if (status !== 'late' && due >= today) return 'coming';
  return actor === 'family' ? 'yours' : 'late';
}

/** Every date of this child, each opening to how it was worked out. Printed with all of them open. */
export function DatesPage() {
  const { t } = useTranslation();
  const { long, today } = useDates();
  const { child, deadlines, path } = useCurrentCase();
  const decisions = useDecisions();
  if (!child || path.kind === 'quiet') return <Navigate to="/steps" replace />;
  const open = decisions.filter(({ state }) => state === 'open');
  const all = [...deadlines, ...inferredDates(open)].toSorted((a, b) => a.due.localeCompare(b.due));
  const found = groups.map((group) => ({ group, dates: all.filter((one) => groupOf(one, today) === group) }));
  return (
    <Page title={t('steps:all-dates.title', { name: child.name })} back={{ to: '/steps', label: t('steps:back') }}>
      <p className="only-print">{t('steps:all-dates.printed', { day: long(today) })}</p>
      {all.length === 0 ? <p>{t('steps:all-dates.none')}</p> : null}
      {found.map(({ group, dates }) => (dates.length > 0 ? <Dates key={group} group={group} dates={dates} /> : null))}
      {all.length > 0 ? <PrintButton onPress={printOpen} /> : null}
    </Page>
  );
}

function Dates({ group, dates }: { group: Group; dates: readonly Deadline[] }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby={`dates-${group}`}>
      <h2 id={`dates-${group}`}>
        {t(`steps:all-dates.groups.${group}`)}{' '}
        <span className="soft small">{t('steps:all-dates.count', { count: dates.length })}</span>
      </h2>
      {group === 'coming' || group === 'done' ? null : <p>{t(`steps:all-dates.group-words.${group}`)}</p>}
      {dates.map((deadline) => (
        <DeadlineDetails key={keyOf(deadline)} deadline={deadline} />
      ))}
    </section>
  );
}

/** Paper cannot be pressed: what is folded is opened first, and folded again as it was. */
function printOpen(): void {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')];
  for (const one of folded) one.open = true;
  window.print();
  for (const one of folded) one.open = false;
}
