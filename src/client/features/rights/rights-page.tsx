import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { endedWithoutLetter } from '../../../domain/rights/decisions.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import { useDecisions } from '../../use-decisions.tsx';
import { useServices } from '../../use-services.tsx';
import { DecisionCard, EarlierDecision } from './decision-card.tsx';
import '../../ui/road.css';
import { Routes } from './routes-card.tsx';
import { WhatTheLawSays } from './what-the-law-says.tsx';

/** Every decision that can be appealed with its dates, then each way to disagree, who can help and what the law says. */
export function RightsPage() {
  const { t } = useTranslation();
  const { child, path, story } = useCurrentCase();
  const decisions = useDecisions();
  if (!child) return <Navigate to="/children/add" replace />;
  if (path.kind === 'quiet') return <Navigate to="/steps" replace />;
  const isEnded = endedWithoutLetter(story);
  const open = decisions.filter(({ state }) => state === 'open');
  const earlier = decisions.filter(({ state }) => state !== 'open');
  return (
    <Page title={t('rights:title')} back={{ to: '/', label: t('common:nav.home') }}>
      <p>{t('rights:intro')}</p>
      {open.map((decision) => (
        <DecisionCard key={`${decision.about}${decision.date}`} decision={decision} />
      ))}
      {isEnded ? <Ended /> : null}
      {decisions.length === 0 && !isEnded ? <NoDecision name={child.name} /> : null}
      {earlier.length > 0 ? (
        <section className="card" aria-labelledby="earlier">
          <h2 id="earlier">{t('rights:earlier')}</h2>
          {earlier.map((decision) => (
            <EarlierDecision key={`${decision.about}${decision.date}`} decision={decision} />
          ))}
        </section>
      ) : null}
      <FirstHelp />
      <Routes />
      <WhatTheLawSays />
      <section className="card todo" aria-label={t('rights:sixteen.card')}>
        <LinkRows
          rows={[
            {
              key: 'at-16',
              icon: 'person',
              to: '/rights/at-16',
              words: t('rights:sixteen.card'),
              below: t('rights:sixteen.card-words', { name: child.name }),
            },
          ]}
        />
      </section>
    </Page>
  );
}

function NoDecision({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="no-decision">
      <h2 id="no-decision">{t('rights:none.title')}</h2>
      <p>{t('rights:none.words', { name })}</p>
      <Link className="btn quiet no-print" to="/steps/add">
        <Icon name="pen" />
        {t('rights:none.add')}
      </Link>
    </section>
  );
}

/** The plan ended, and the letter that brings the right of appeal is not written down. */
function Ended() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="plan-ended">
      <h2 id="plan-ended">{t('rights:ceased.title')}</h2>
      <p>{t('rights:ceased.words')}</p>
      <Link className="btn quiet no-print" to="/steps/add?kind=decision-letter">
        <Icon name="pen" />
        {t('rights:ceased.add')}
      </Link>
    </section>
  );
}

/** SENDIASS first, then others; every number with where we know it from. */
function FirstHelp() {
  const { t } = useTranslation();
  const services = useServices();
  return (
    <section className="card" aria-labelledby="help">
      <h2 id="help">{t('rights:help.title')}</h2>
      {services.length === 0 ? <p>{t('rights:help.not-here')}</p> : <ServiceCard id="herts-sendiass" />}
      {services.length > 0 ? (
        <details>
          <summary>{t('rights:help.more')}</summary>
          <div className="stack">
            <ServiceCard id="ipsea" />
            <ServiceCard id="sossen" />
          </div>
        </details>
      ) : null}
    </section>
  );
}
