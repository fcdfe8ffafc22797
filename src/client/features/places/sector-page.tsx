import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { sectorFacts } from '../../../domain/places/compare-rows.ts';
import { besideOnLadder, isProposal, settingOf } from '../../../domain/places/ladder.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { AddToCompare } from '../../ui/add-to-compare.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { QuestionsToAsk } from '../../ui/questions-to-ask.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import { type KnownSector, useSectors } from '../../use-sectors.tsx';
import { CellWords } from './cell-words.tsx';
import { NoFactsYet } from './ladder-page.tsx';
import './places.css';
import { PlacesOfKind } from './places-of-kind.tsx';
import { SettingPicture } from './setting-picture.tsx';
import { StayPut } from './stay-put.tsx';
import { TellsNot } from './tells-not.tsx';

/** One kind of school or support: every page answers the same questions in the same order. */
export function SectorPage() {
  const { t } = useTranslation();
  const { sector: id } = useParams();
  const [search] = useSearchParams();
  const sectors = useSectors();
  const ofId = sectors.filter((one) => one.id === id);
  const sector = ofId.find((one) => one.council === search.get('council')) ?? ofId[0];
  const name = useEnglish();
  const back = { to: '/places', label: t('places:kind.back') };
  if (sectors.length === 0) {
    return (
      <Page title={t('places:title')} back={back}>
        <NoFactsYet />
      </Page>
    );
  }
  if (!sector) {
    return (
      <Page title={t('places:kind.gone')} back={back}>
        <p>{t('places:kind.gone-words')}</p>
      </Page>
    );
  }
  return (
    <Page title={name(sector.name)} back={back}>
      <Sector sector={sector} />
      <Around sectors={sectors.filter((one) => one.council === sector.council)} id={sector.id} />
    </Page>
  );
}

function Sector({ sector }: { sector: KnownSector }) {
  const { child } = useCurrentCase();
  const setting = settingOf(sector.setting);
  return (
    <>
      <WhereItStands sector={sector} />
      <AddToCompare id={sector.id} name={sector.name} />
      <Facts sector={sector} />
      {setting === 'special' ? <StayPut /> : null}
      <TellsNot />
      <QuestionsToAsk child={child} />
      <PlacesOfKind sector={sector} />
      <PrintButton />
    </>
  );
}

function WhereItStands({ sector }: { sector: KnownSector }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const said = usePackWords()({ kind: 'sector', council: sector.council, record: `sector-${sector.id}` }, sector);
  const setting = settingOf(sector.setting);
  return (
    <div className="stack-tight">
      <div className="board">
        <SettingPicture setting={setting} />
        <div>
          <p>
            <b>{t(`places:settings.${setting}.name`)}</b>
          </p>
          <p className="soft small">{t(`places:settings.${setting}.week`)}</p>
        </div>
      </div>
      {isProposal(sector.status) ? (
        <>
          {sector.formerName ? <p>{t('places:kind.former', { name: english(sector.formerName) })}</p> : null}
          <p>
            <span className="tag">{t('places:proposal')}</span> {said.status}
          </p>
        </>
      ) : null}
    </div>
  );
}

function Facts({ sector }: { sector: KnownSector }) {
  const { t } = useTranslation();
  const inLanguage = usePackWords();
  const shown = inLanguage({ kind: 'sector', council: sector.council, record: `sector-${sector.id}` }, sector);
  const facts = sectorFacts(shown).filter(({ id }) => id !== 'setting');
  return (
    <section className="card" aria-labelledby="facts">
      <h2 id="facts">{t('places:kind.facts')}</h2>
      <dl className="facts">
        {facts.map(({ id, cell }) => (
          <div key={id}>
            <dt>{t(`places:rows.${id}`)}</dt>
            <dd>
              <CellWords cell={cell} row={id} />
            </dd>
          </div>
        ))}
      </dl>
      <p>
        {t('places:kind.not-known')} <Link to="/help/herts-sendiass">{t('places:kind.sendiass')}</Link>
      </p>
      <Link className="no-print" to="/help/how">
        {t('places:kind.who-decides')}
      </Link>
      <SourceLine fact={sector} />
    </section>
  );
}

function Around({ sectors, id }: { sectors: readonly KnownSector[]; id: string }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { before, after } = besideOnLadder(sectors, id);
  const address = (kind: KnownSector) => `/places/kinds/${kind.id}?council=${kind.council}`;
  return (
    <nav aria-label={t('places:kind.around')} className="around no-print">
      {before ? (
        <Link className="btn quiet" to={address(before)}>
          <Icon name="back" turns />
          {t('places:kind.before', { name: english(before.name) })}
        </Link>
      ) : null}
      {after ? (
        <Link className="btn quiet" to={address(after)}>
          {t('places:kind.after', { name: english(after.name) })}
          <Icon name="go" turns />
        </Link>
      ) : null}
    </nav>
  );
}
