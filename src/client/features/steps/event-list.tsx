import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CalendarDate } from '../../../domain/calendar-date.ts';
import type { CaseLine, CaseStory } from '../../../domain/case-line.ts';
import { kindOf } from '../../../domain/event-kinds.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { KeptFiles } from '../../ui/kept-files.tsx';
import { useSchoolName } from '../../use-school-name.tsx';

/** The day of the council's record most lines come from: said once above the list. */
function usualRecord(story: CaseStory): CalendarDate | undefined {
  const days = story.lines.flatMap(({ official }) => official?.asOf ?? []);
  const times = (day: CalendarDate) => days.filter((one) => one === day).length;
  return [...new Set(days)].sort((a, b) => times(b) - times(a) || b.localeCompare(a))[0];
}

/** Everything written down, by the council and by the family, one line for what both know. */
export function EventList({ story }: { story: CaseStory }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const asOf = usualRecord(story);
  const fromCouncil = story.undated.length > 0 || story.lines.some((line) => line.official);
  return (
    <section className="card" aria-labelledby="written-down">
      <h2 id="written-down">{t('steps:written.title')}</h2>
      {fromCouncil ? (
        <p className="small soft">
          {t('steps:written.council-line', { day: asOf ? long(asOf) : '', context: asOf ? undefined : 'undated' })}
        </p>
      ) : null}
      <ul className="events">
        {story.lines.map((line) => (
          <EventLine key={line.id} line={line} usual={asOf} />
        ))}
        {story.undated.map((entry) => (
          <li key={`${entry.type}${JSON.stringify(entry.detail ?? {})}`}>
            <b>{t(`clocks:events.${entry.type}`)}</b>
            <p className="soft">{t('steps:written.no-day')}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventLine({ line, usual }: { line: CaseLine; usual: CalendarDate | undefined }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { own, official } = line;
  const english = useEnglish();
  const school = useSchoolName()(line.event);
  const { event } = line;
  const adviser = event.type === 'advice-requested' || event.type === 'advice-received' ? event.from : undefined;
  const ownDate = own && 'date' in own.body.event ? own.body.event.date : undefined;
  const until = line.event.type === 'exception' ? line.event.to : undefined;
  const name = eventName(line, t);
  const other = official && !own && line.date ? kindOf(line.event) : undefined;
  return (
    <li>
      <b>{name}</b>
      {school ? <Named>{school}</Named> : null}
      {adviser ? <Named>{adviser}</Named> : null}
      <p className="soft">{line.date ? long(line.date) : t('steps:written.no-day')}</p>
      {until ? <p className="soft">{t('steps:written.until', { day: long(until) })}</p> : null}
      <Source line={line} usual={usual} />
      {official && ownDate && ownDate !== line.date ? (
        <p className="small">{t('steps:written.differs', { day: long(ownDate) })}</p>
      ) : null}
      {official?.note ? (
        <p className="note">
          <b>{t('steps:written.council-note')}</b> {english(official.note)}
        </p>
      ) : null}
      {official?.document ? <KeptFiles ids={[official.document]} scope={official.scope} /> : null}
      {own?.body.note ? (
        <p className="note" dir="auto" translate="no">
          {own.body.note}
        </p>
      ) : null}
      {own ? (
        <Link className="no-print" to={`/steps/event/${own.id}`}>
          {t(own.body.earlier ? 'steps:written.two-texts' : 'steps:written.change')}
          <span className="hidden-visually"> {name}</span>
        </Link>
      ) : null}
      {other ? (
        <Link className="no-print small" to={`/steps/add?kind=${other}&beside=${line.id}`}>
          {t('steps:written.other-day')}
          <span className="hidden-visually"> {name}</span>
        </Link>
      ) : null}
    </li>
  );
}

const Named = ({ children }: { children: string }) => (
  <p dir="auto" translate="no">
    {children}
  </p>
);

/** Who said it, where that is not what the head of the list says already. */
function Source({ line: { official, own }, usual }: { line: CaseLine; usual: CalendarDate | undefined }) {
  const { t } = useTranslation();
  const { long } = useDates();
  if (!official) return <p className="small soft">{t('steps:written.by-you')}</p>;
  if (own) return <p className="small soft">{t('steps:written.by-both')}</p>;
  if (official.asOf === usual) return null;
  return (
    <p className="small soft">
      {t('steps:written.by-council', {
        day: official.asOf ? long(official.asOf) : '',
        context: official.asOf ? undefined : 'undated',
      })}
    </p>
  );
}

function eventName({ event }: CaseLine, t: (key: string) => string): string {
  if (event.type === 'review-decided' && event.outcome) return t(`steps:kinds.review-${event.outcome}`);
  return event.type === 'decision-sent' ? t(`steps:decisions.${event.about}`) : t(`clocks:events.${event.type}`);
}
