import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Page } from '../../ui/page.tsx';
import { PrintButton } from '../../ui/print-button.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import { NotHere } from './not-here.tsx';
import { groupOf } from './panel-groups.ts';
import { ProcessSteps } from './process-steps.tsx';
import { type Fact, useFacts } from './use-facts.tsx';

/** `/help/how/:id`: one process with its steps, or one fact about panels. */
export function HowItemPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const processes = useFacts('process');
  const panels = useFacts('panel');
  const process = processes.find((one) => one.recordId === id);
  const panel = panels.find((one) => one.recordId === id);
  const inLanguage = usePackWords();
  const fact = process ?? panel;
  const kind = process ? 'process' : 'panel';
  const title =
    fact && inLanguage({ kind, council: fact.council, record: fact.recordId }, { title: fact.body.title }).title;
  const isEmpty = processes.length + panels.length === 0;
  if (!fact && !isEmpty) return <Navigate to="/help/how" replace />;
  return (
    <Page title={title ?? t('facts:how.title')} back={{ to: '/help/how', label: t('facts:how.title') }}>
      {isEmpty ? <NotHere /> : null}
      {process ? <ProcessSteps process={process} /> : null}
      {panel ? <PanelFacts panel={panel} /> : null}
      <PrintButton />
    </Page>
  );
}

function PanelFacts({ panel: { body, council, recordId } }: { panel: Fact<'panel'> }) {
  const { t } = useTranslation();
  const { plain } = usePackWords()({ kind: 'panel', council, record: recordId }, body);
  const say = useFactDay();
  const name = useEnglish();
  const group = groupOf(body.kind);
  return (
    <>
      <p>{plain}</p>
      <p className={group === 'proposed' || group === 'elsewhere' ? 'card kind' : 'soft'}>
        {t(`facts:groups.${group}.what`, { area: name(body.area) })}
      </p>
      <dl className="facts card">
        <div>
          <dt>{t('facts:labels.date')}</dt>
          <dd>{body.date ? say(body.date) : t('facts:no-day')}</dd>
        </div>
        <div>
          <dt>{t('facts:labels.area')}</dt>
          <dd>{name(body.area)}</dd>
        </div>
        <div>
          <dt>{t('facts:labels.kind')}</dt>
          <dd>{t([`facts:kinds.${body.kind}`, 'facts:kinds.other'], { kind: name(body.kind) })}</dd>
        </div>
      </dl>
      <SourceLine fact={{ ...body, council }} />
    </>
  );
}
