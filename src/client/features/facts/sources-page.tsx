import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { sourceName, sourcesOf } from '../../../domain/records/fact-source.ts';
import { useRecords } from '../../family.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { English } from '../../ui/english.tsx';
import { Page } from '../../ui/page.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';
import { NotHere } from './not-here.tsx';
import { factsBySource } from './source-counts.ts';
import { type Fact, useFacts } from './use-facts.tsx';
import './facts.css';

/** `/help/sources`: where everything was read, how far it was read, and how much rests on it. */
export function SourcesPage() {
  const { t } = useTranslation();
  const sources = useFacts('source');
  const packs = useFacts('pack');
  const byKind = useMemo(() => Map.groupBy(sources.map(named).sort(byKindAndName), ({ body }) => body.kind), [sources]);
  return (
    <Page title={t('facts:sources.title')} back={{ to: '/help', label: t('facts:back') }}>
      <p>{t('facts:sources.lead', { count: sources.length })}</p>
      {sources.length === 0 ? <NotHere /> : null}
      {packs.map((pack) => (
        <PackCard key={pack.council} pack={pack} />
      ))}
      {[...byKind].map(([kind, list]) => (
        <section className="card" key={kind} aria-labelledby={`sources-${kind}`.replace(/\W+/g, '-')}>
          <h2 id={`sources-${kind}`.replace(/\W+/g, '-')}>
            {t([`facts:sources.kinds.${kind}`, 'facts:sources.kinds.other'], { kind })}
          </h2>
          <SourceList sources={list} />
        </section>
      ))}
    </Page>
  );
}

type Named = Fact<'source'> & { name: string };

function named(source: Fact<'source'>): Named {
  const { url, title, id } = source.body;
  const [read = { text: id }] = sourcesOf(url ?? id);
  return { ...source, name: sourceName(read, title) };
}

/** What was read whole comes first, what nobody saw last. */
const kinds = ['seed', 'dataset', 'published page'];
const placeOf = ({ body: { kind } }: Named) => (kinds.includes(kind) ? kinds.indexOf(kind) : kinds.length);
const byKindAndName = (a: Named, b: Named) => placeOf(a) - placeOf(b) || a.name.localeCompare(b.name, 'en-GB');

function SourceList({ sources }: { sources: readonly Named[] }) {
  const { t } = useTranslation();
  const records = useRecords(undefined, 'content');
  const english = useEnglish();
  const counts = useMemo(() => factsBySource(records), [records]);
  return (
    <ul className="fact-rows">
      {sources.map(({ recordId, council, name, body: { id, url, file, host, title } }) => {
        const address = sourcesOf(url ?? '')[0]?.address;
        const names = [...new Set([id, url, file])].flatMap((one) => one ?? []);
        const count = names.reduce((sum, one) => sum + (counts.get(one) ?? 0), 0);
        return (
          <li key={`${council} ${recordId}`} id={recordId}>
            {address ? (
              <a href={address} rel="noreferrer">
                {english(name)}
              </a>
            ) : (
              <b>{english(name)}</b>
            )}
            <span className="soft small">
              {title && host ? <English>{host} · </English> : null}
              {t('facts:sources.facts', { count })}
            </span>
            {url && url !== address ? (
              <bdi className="soft small" lang="en-GB" dir="ltr">
                {url}
              </bdi>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The pack itself: what it calls itself, when it was put together, and its editors' rules. */
function PackCard({ pack: { council, body } }: { pack: Fact<'pack'> }) {
  const { t } = useTranslation();
  const say = useFactDay();
  const english = useEnglish();
  return (
    <section className="card" aria-labelledby={`pack-${council}`}>
      <h2 id={`pack-${council}`}>{english(body.title)}</h2>
      <p>{t('facts:sources.compiled', { council: english(body.council ?? council), day: say(body.compiled) })}</p>
      <details>
        <summary>{t('facts:sources.rules')}</summary>
        <ul className="list-plain">
          {body.rules.map((rule) => (
            <li key={rule}>{english(rule)}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}
