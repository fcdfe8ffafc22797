import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import type { Placement } from '../../../domain/placement/placement.ts';
import { TickList } from '../../ui/tick-list.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { PanelFact } from './panel-fact.tsx';
import { SaidBy } from './said-by.tsx';

/** What the council's page on asking for a special school says a family hears after a panel. */
const told = ['kind', 'name', 'reasons', 'next', 'school'] as const;

/** The panel's day, what it decided, whether reasons were given, and whether everything was told. */
export function PanelCard({ child, placement: { panel, decision } }: { child: Child; placement: Placement }) {
  const { t } = useTranslation();
  const event = decision?.event.type === 'panel-decided' ? decision.event : undefined;
  return (
    <section className="card" aria-labelledby="panel">
      <h2 id="panel">{t('placement:panel.title')}</h2>
      <PanelFact id="what-panel-is" />
      {panel ? (
        <div className="stack-tight">
          <h3>{t(`placement:panel.${panel.event.type === 'panel-planned' ? 'planned' : 'met'}`)}</h3>
          <SaidBy line={panel} />
        </div>
      ) : null}
      {decision ? (
        <div className="stack-tight">
          <h3>{t(`placement:panel.outcome.${event?.outcome ?? 'unknown'}`)}</h3>
          <SaidBy line={decision} />
          {event?.setting ? <p>{t('placement:panel.setting', { setting: event.setting })}</p> : null}
          <p>
            {t(`placement:panel.reasons.${event?.reasons === undefined ? 'unknown' : event.reasons ? 'yes' : 'no'}`)}
          </p>
          {event?.reasons ? null : <Link to="/letters/write/ask-reasons">{t('placement:panel.ask-reasons')}</Link>}
          <WordsField child={child} topic="panel-reasons" label={t('placement:panel.reasons-words')} rows={3} />
        </div>
      ) : null}
      {panel || decision ? null : <p>{t('placement:panel.none')}</p>}
      <TickList
        child={child}
        list="panel-told"
        legend={t('placement:told.title')}
        items={told.map((id) => ({ id, words: t(`placement:told.${id}`) }))}
      />
      <PanelFact id="result" />
      <PanelFact id="no-news" />
    </section>
  );
}
