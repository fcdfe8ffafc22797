import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { type KnownSector, useSectors } from '../../use-sectors.tsx';
import { Ladder } from './ladder.tsx';
import './places.css';
import { Proposals } from './proposals.tsx';
import { StayPut } from './stay-put.tsx';

const ways = [
  { key: 'compare', to: '/places/compare', icon: 'page' },
  { key: 'schools', to: '/places/schools', icon: 'school' },
  { key: 'matters', to: '/places/matters', icon: 'tick' },
  { key: 'preference', to: '/places/preference', icon: 'pen' },
  { key: 'who-decides', to: '/help/how', icon: 'people' },
] as const satisfies { key: string; to: string; icon: IconName }[];

/** Kinds of school and unit from mainstream to special school, and the ways on from here. */
export function LadderPage() {
  const { t } = useTranslation();
  const sectors = useSectors();
  const [search] = useSearchParams();
  const councils = [...new Set(sectors.map((sector) => sector.council))];
  const council = councils.find((one) => one === search.get('council')) ?? councils[0];
  const shown = sectors.filter((sector) => sector.council === council);
  return (
    <Page title={t('places:title')}>
      <div className="stack-tight">
        <p>{t('places:intro')}</p>
        <p>{t('places:no-best')}</p>
      </div>
      <nav aria-label={t('places:ways.label')} className="ways-on no-print">
        <ul className="ways">
          {ways.map(({ key, to, icon }) => (
            <li key={key}>
              <Link to={to}>
                <Icon name={icon} />
                <span>{t(`places:ways.${key}`)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {councils.length > 1 ? <Councils councils={councils} shown={council} /> : null}
      {shown.length > 0 ? <LadderAndMore sectors={shown} /> : <NoFactsYet />}
    </Page>
  );
}

function LadderAndMore({ sectors }: { sectors: readonly KnownSector[] }) {
  const { t } = useTranslation();
  return (
    <>
      <p className="soft small">{t('places:picture')}</p>
      <Ladder sectors={sectors} />
      <StayPut />
      <Proposals sectors={sectors} />
      <PrintButton />
    </>
  );
}

function Councils({ councils, shown }: { councils: readonly string[]; shown: string | undefined }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <nav aria-label={t('places:councils')} className="row no-print">
      {councils.map((council) => (
        <Link
          key={council}
          className="chip"
          to={`/places?council=${council}`}
          aria-current={council === shown ? 'page' : undefined}
        >
          {english(`${council.slice(0, 1).toUpperCase()}${council.slice(1)}`)}
        </Link>
      ))}
    </nav>
  );
}

/** The pack comes with the first signal. */
export function NoFactsYet() {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('places:empty.title')}</h2>
      <p>{t('places:empty.words')}</p>
    </section>
  );
}
