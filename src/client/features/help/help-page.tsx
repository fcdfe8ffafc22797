import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useServices } from '../../use-services.tsx';
import { Answers } from './answers.tsx';
import { CrisisCard } from './crisis-card.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { HelpStart } from './help-start.tsx';
import { useAnswers } from './use-answers.tsx';
import { useAsked } from './use-asked.tsx';
import './help.css';

/** Who can help, from the councils' packs on the device: found by the words people say, with no signal. */
export function HelpPage() {
  const { t } = useTranslation();
  const services = useServices();
  const { asked, want, type } = useAsked();
  const found = useAnswers(asked);
  const count = found.best.length + found.rest.length;
  const isNothing = count === 0;
  const isHere = services.length > 0;
  return (
    <Page title={t('help:title')}>
      {isHere ? (
        <TextField
          id="q"
          type="search"
          autoComplete="off"
          enterKeyHint="search"
          label={t('help:search')}
          hint={t('help:search-hint')}
          fault={undefined}
          value={asked.words}
          onChange={(event) => type(event.target.value)}
        />
      ) : (
        <p>{t('help:not-here')}</p>
      )}
      <p className="hidden-visually" role="status">
        {asked.isAsking && isHere ? t('help:found', { count }) : ''}
      </p>
      {asked.isAsking && isHere ? (
        <>
          <FilterChips asked={asked} want={want} />
          <FilterPanel asked={asked} services={services} want={want} />
          {found.isUrgent ? <CrisisCard /> : null}
          <Answers asked={asked} found={found} want={want} />
          {found.isUrgent || isNothing ? null : <CrisisCard />}
          <Link className="btn quiet no-print" to="/help">
            {t('help:start-again')}
          </Link>
        </>
      ) : (
        <HelpStart services={services} />
      )}
    </Page>
  );
}
