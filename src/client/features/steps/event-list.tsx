import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CaseLine, CaseStory } from '../../../domain/case-line.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import { useSchoolName } from '../../use-school-name.tsx';

/** Everything written down, by the council and by the family, one line for what both know. */
export function EventList({ story }: { story: CaseStory }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="written-down">
      <h2 id="written-down">{t('steps:written.title')}</h2>
      <ul className="events">
        {story.lines.map((line) => (
          <EventLine key={line.id} line={line} />
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

function EventLine({ line }: { line: CaseLine }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { own } = line;
  const school = useSchoolName()(line.event);
  const ownDate = own && 'date' in own.body.event ? own.body.event.date : undefined;
  return (
    <li>
      <b>{eventName(line, t)}</b>
      {school ? <p>{school}</p> : null}
      <p className="soft">{line.date ? long(line.date) : t('steps:written.no-day')}</p>
      <p className="small soft">
        {t(line.official ? (own ? 'steps:written.by-both' : 'steps:written.by-council') : 'steps:written.by-you', {
          day: line.official?.asOf ? long(line.official.asOf) : '',
          context: line.official?.asOf ? undefined : 'undated',
        })}
      </p>
      {line.official && ownDate && ownDate !== line.date ? (
        <p className="small">{t('steps:written.differs', { day: long(ownDate) })}</p>
      ) : null}
      {own?.body.note ? <p className="note">{own.body.note}</p> : null}
      {own ? (
        <Link className="no-print" to={`/steps/event/${own.id}`}>
          {t(own.body.earlier ? 'steps:written.two-texts' : 'steps:written.change')}
          <span className="hidden-visually"> {eventName(line, t)}</span>
        </Link>
      ) : null}
    </li>
  );
}

function eventName(line: CaseLine, t: (key: string) => string): string {
  const { event } = line;
  if (event.type === 'review-decided' && event.outcome) return t(`steps:kinds.review-${event.outcome}`);
  return event.type === 'decision-sent' ? t(`steps:decisions.${event.about}`) : t(`clocks:events.${event.type}`);
}
