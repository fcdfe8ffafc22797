import { useTranslation } from 'react-i18next';
import type { Opening, Service } from '../../../domain/records/service.ts';

const week = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** The hours of the week, each run of days with the same hours on one line. */
export function OpeningHours({ hours }: Pick<Service, 'hours'>) {
  const { t } = useTranslation();
  if (!hours || hours.length === 0) return null;
  const saysHolidays = hours.some(({ notOnHolidays }) => notOnHolidays);
  return (
    <ul className="list-plain small">
      {runsOf(hours).map(({ first, last, spans }) => (
        <li key={first}>
          {first === last
            ? t(`help:days.${first}`)
            : t('help:days.to', { first: t(`help:days.${first}`), last: t(`help:days.${last}`) })}
          {': '}
          {spans.map(({ opens, closes }) => t('help:hours.from-to', { opens, closes })).join(', ')}
        </li>
      ))}
      {saysHolidays ? <li>{t('help:hours.not-on-holidays')}</li> : null}
    </ul>
  );
}

type Day = (typeof week)[number];
type Run = { first: Day; last: Day; spans: readonly Opening[] };

function runsOf(hours: readonly Opening[]): Run[] {
  const runs: Run[] = [];
  for (const [at, day] of week.entries()) {
    const spans = hours.filter(({ days }) => days.includes(day));
    const before = runs.at(-1);
    if (before && before.last === week[at - 1] && isAlike(before.spans, spans)) before.last = day;
    else if (spans.length > 0) runs.push({ first: day, last: day, spans });
  }
  return runs;
}

const isAlike = (one: readonly Opening[], other: readonly Opening[]): boolean =>
  one.length === other.length &&
  one.every(({ opens, closes }, at) => opens === other[at]?.opens && closes === other[at]?.closes);
