import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import './facts.css';
import { NotHere } from './not-here.tsx';
import { type PanelSection, panelSections } from './panel-groups.ts';
import { useFacts } from './use-facts.tsx';

/** `/help/how`: the steps of each process, and what is known of the panels that decide about places. */
export function HowPage() {
  const { t } = useTranslation();
  const processes = useFacts('process');
  const panels = useFacts('panel');
  const inLanguage = usePackWords();
  return (
    <Page title={t('facts:how.title')} back={{ to: '/help', label: t('facts:back') }}>
      <p>{t('facts:how.lead')}</p>
      {processes.length + panels.length === 0 ? <NotHere /> : null}
      {processes.length > 0 ? (
        <section className="card todo" aria-labelledby="processes">
          <h2 id="processes">{t('facts:how.processes')}</h2>
          <LinkRows
            rows={processes.map(({ recordId, council, body }) => ({
              key: `${council} ${recordId}`,
              to: `/help/how/${recordId}`,
              words: inLanguage({ kind: 'process', council, record: recordId }, { title: body.title }).title,
              below: t('facts:how.steps', { count: body.steps.length }),
            }))}
          />
        </section>
      ) : null}
      {panelSections(panels).map((section) => (
        <PanelList key={`${section.group} ${section.area}`} section={section} />
      ))}
    </Page>
  );
}

function PanelList({ section: { group, area, panels } }: { section: PanelSection }) {
  const { t } = useTranslation();
  const say = useFactDay();
  const inLanguage = usePackWords();
  const name = useEnglish();
  const of = { area: area && name(area) };
  const id = `panels-${group}${area ?? ''}`.replace(/\W/g, '-');
  return (
    <section className="card todo how-rows" aria-labelledby={id}>
      <h2 id={id}>{t(`facts:groups.${group}.title`, of)}</h2>
      <p className="soft">{t(`facts:groups.${group}.what`, of)}</p>
      <LinkRows
        rows={panels.map(({ recordId, council, body }) => ({
          key: `${council} ${recordId}`,
          to: `/help/how/${recordId}`,
          words: inLanguage({ kind: 'panel', council, record: recordId }, { title: body.title }).title,
          ...(body.date ? { below: say(body.date) } : {}),
        }))}
      />
    </section>
  );
}
