import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { isProposal } from '../../../domain/places/ladder.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import type { KnownSector } from '../../use-sectors.tsx';
import { usePanel } from './use-panel.tsx';

/** What is planned and not decided: the old and the new names together, each with where it was read. */
export function Proposals({ sectors }: { sectors: readonly KnownSector[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const inLanguage = usePackWords();
  const rules = usePanel('new-rules-2026');
  const said = rules && inLanguage({ ...rules, kind: 'panel' }, { title: rules.title, plain: rules.plain });
  const planned = sectors.filter(({ status }) => isProposal(status));
  if (planned.length === 0 && !rules) return null;
  return (
    <section className="card" aria-labelledby="proposals">
      <h2 id="proposals">{t('places:proposals.title')}</h2>
      <p>{t('places:proposals.words')}</p>
      <ul className="events">
        {planned.map((sector) => (
          <li key={sector.id}>
            <Link to={`/places/kinds/${sector.id}?council=${sector.council}`}>{english(sector.name)}</Link>
            <p>
              {inLanguage({ kind: 'sector', council: sector.council, record: `sector-${sector.id}` }, sector).status}
            </p>
            {sector.formerName ? <p>{t('places:kind.former', { name: english(sector.formerName) })}</p> : null}
            <SourceLine fact={sector} />
          </li>
        ))}
        {rules && said ? (
          <li>
            <h3>{said.title}</h3>
            <p>{said.plain}</p>
            {rules.date ? (
              <p className="soft small">{t('places:proposals.from', { date: english(rules.date) })}</p>
            ) : null}
            <SourceLine fact={rules} />
          </li>
        ) : null}
      </ul>
    </section>
  );
}
