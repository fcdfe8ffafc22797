import { useTranslation } from 'react-i18next';
import { sourcesOf } from '../../../domain/records/fact-source.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SourceLine, SourceLink } from '../../ui/source-line.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';
import { type FigureGroup, figureGroups } from './figure-groups.ts';
import { LocalMeans } from './local-means.tsx';
import { NotHere } from './not-here.tsx';
import { type Fact, useFacts } from './use-facts.tsx';
import './facts.css';

/** `/help/figures`: every figure of the packs, with what it means, when, where and who says so. */
export function FiguresPage() {
  const { t } = useTranslation();
  const figures = useFacts('figure');
  const findings = useFacts('finding');
  return (
    <Page title={t('facts:figures.title')} back={{ to: '/help', label: t('facts:back') }}>
      <p>{t('facts:figures.lead')}</p>
      <p className="card kind">{t('common:figures.no-promise')}</p>
      {figures.length + findings.length === 0 ? <NotHere /> : null}
      {findings.map((finding) => (
        <LocalMeans key={`${finding.council} ${finding.recordId}`} finding={finding} />
      ))}
      {figureGroups(figures).map((group) => (
        <FigureCard key={group.key} group={group} />
      ))}
      <PrintButton />
    </Page>
  );
}

/** Figures of one area that rest on one paper stand together, with that paper below them. */
function FigureCard({ group: { key, area, fact, figures } }: { group: FigureGroup }) {
  const { t } = useTranslation();
  const name = useEnglish();
  const [paper] = sourcesOf(fact.source);
  const id = `figures-${key}`.replace(/\W+/g, '-');
  return (
    <section className="card" aria-labelledby={`${id} ${id}-paper`}>
      <h2 id={id}>{area ? name(area) : t('facts:figures.no-area')}</h2>
      {paper ? (
        <p className="soft" id={`${id}-paper`}>
          <SourceLink source={paper} />
        </p>
      ) : null}
      <dl className="figures">
        {figures.map((figure) => (
          <FigureLine key={figure.recordId} figure={figure} />
        ))}
      </dl>
      <SourceLine fact={fact} />
    </section>
  );
}

function FigureLine({ figure: { body } }: { figure: Fact<'figure'> }) {
  const { t } = useTranslation();
  const say = useFactDay();
  const name = useEnglish();
  return (
    <div>
      <dt>
        <b className="figure">{name(body.figure)}</b>
      </dt>
      <dd>
        {name(body.meaning)} <span className="soft">{t('facts:figures.when', { when: say(body.date) })}</span>
      </dd>
      {body.note ? <dd className="note small">{name(body.note)}</dd> : null}
      {body.measure ? <dd className="soft small">{t(`facts:measures.${body.measure}`)}</dd> : null}
    </div>
  );
}
