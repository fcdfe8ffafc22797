import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { type AtSixteen, atSixteen } from '../../../domain/rights/at-sixteen.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { sixteenLaw } from '../../rights-law.ts';
import { LawLine } from '../../ui/law-line.tsx';
import { Page } from '../../ui/page.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { Working } from '../../ui/working.tsx';
import { useToday } from '../../use-today.tsx';
import '../../ui/road.css';

/** What changes at the end of compulsory school age and on which day: said to the young person and to the parent. */
export function SixteenPage() {
  const { t } = useTranslation();
  const { child, deadlines, path } = useCurrentCase();
  const today = useToday();
  if (!child) return <Navigate to="/children/add" replace />;
  if (path.kind === 'quiet') return <Navigate to="/steps" replace />;
  const sixteen = atSixteen(deadlines, child.born, today);
  const { name } = child;
  return (
    <Page title={t('rights:sixteen.title')} back={{ to: '/rights', label: t('rights:back') }}>
      {sixteen ? <TheDay sixteen={sixteen} name={name} /> : <NotKnown id={child.key} name={name} />}
      <List id="for-you" name={name} />
      <List id="for-parents" name={name} />
      <section className="card" aria-labelledby="capacity">
        <h2 id="capacity">{t('rights:sixteen.capacity.title')}</h2>
        <p>{t('rights:sixteen.capacity.words', { name })}</p>
        <LawLine law={sixteenLaw} />
      </section>
      <List id="stays" name={name} />
      <Link className="btn quiet no-print" to="/steps/add?kind=phase-transfer">
        {t('rights:sixteen.stays.add')}
      </Link>
      <section className="card" aria-labelledby="help">
        <h2 id="help">{t('rights:help.title')}</h2>
        <ServiceCard id="herts-sendiass" />
      </section>
    </Page>
  );
}

function TheDay({ sixteen, name }: { sixteen: AtSixteen; name: string }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { state, passes, birthday } = sixteen;
  return (
    <section className="card" aria-labelledby="the-day" data-deadline="rights-pass">
      <h2 id="the-day">{t(`rights:sixteen.${state}`, { day: long(passes.due), name })}</h2>
      <dl className="facts">
        <div>
          <dt>{t('rights:sixteen.birthday')}</dt>
          <dd>{t('rights:sixteen.birthday-words', { day: long(birthday) })}</dd>
        </div>
        <div>
          <dt>{t('rights:sixteen.passes')}</dt>
          <dd>{t('rights:sixteen.passes-words', { day: long(passes.due), name })}</dd>
        </div>
      </dl>
      <details>
        <summary>{t('rights:working')}</summary>
        <Working deadline={passes} />
      </details>
    </section>
  );
}

function NotKnown({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  return (
    <section className="card kind">
      <p>{t('rights:sixteen.not-known', { name })}</p>
      <Link to={`/children/${id}`}>{t('rights:sixteen.add-born')}</Link>
    </section>
  );
}

function List({ id, name }: { id: 'for-you' | 'for-parents' | 'stays'; name: string }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{t(`rights:sixteen.${id}.title`, { name })}</h2>
      <ul className="list-plain">
        {(t(`rights:sixteen.${id}.list`, { name, returnObjects: true }) as string[]).map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
