import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProposal } from '../../../domain/places/ladder.ts';
import { SourceLine } from '../../ui/source-line.tsx';
import type { KnownSector } from '../../use-sectors.tsx';
import { usePanel } from './use-panel.tsx';

/** What is planned and not decided: the old and the new names together, each with where it was read. */
export function Proposals({ sectors }: { sectors: readonly KnownSector[] }) {
  const { t } = useTranslation();
  const rules = usePanel('new-rules-2026');
  const planned = sectors.filter(({ status }) => isProposal(status));
  if (planned.length === 0 && !rules) return null;
  return (
    <section className="card" aria-labelledby="proposals">
      <h2 id="proposals">{t('places:proposals.title')}</h2>
      <p>{t('places:proposals.words')}</p>
      <ul className="events">
        {planned.map((sector) => (
          <li key={sector.id}>
            <Link to={`/places/kinds/${sector.id}?council=${sector.council}`}>{sector.name}</Link>
            <p>{sector.status}</p>
            {sector.formerName ? <p>{t('places:kind.former', { name: sector.formerName })}</p> : null}
            <SourceLine fact={sector} />
          </li>
        ))}
        {rules ? (
          <li>
            <h3>{rules.title}</h3>
            <p>{rules.plain}</p>
            {rules.date ? <p className="soft small">{t('places:proposals.from', { date: rules.date })}</p> : null}
            <SourceLine fact={rules} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
