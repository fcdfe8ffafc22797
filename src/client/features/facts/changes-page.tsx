import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { News } from '../../../domain/records/content-records.ts';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Page } from '../../ui/page.tsx';
import { useFactDay } from '../../ui/use-fact-day.tsx';
import { useCouncilName } from '../../use-council-name.tsx';
import { linkTo } from './link-to.ts';
import { type Fact, useFacts } from './use-facts.tsx';
import './facts.css';

/** Number of the news: two imports of one day stand in the order they came. */
const numberOf = ({ recordId }: Fact<'news'>) => Number(/\d+/.exec(recordId)?.[0] ?? 0);
const newestFirst = (a: Fact<'news'>, b: Fact<'news'>) =>
  b.body.on.localeCompare(a.body.on) || numberOf(b) - numberOf(a);

/** `/help/changes`: what an import changed in the councils' facts, newest first. */
export function ChangesPage() {
  const { t } = useTranslation();
  const say = useFactDay();
  const news = useFacts('news').toSorted(newestFirst);
  const packs = useFacts('pack');
  const english = useEnglish();
  return (
    <Page title={t('facts:changes.title')} back={{ to: '/help', label: t('facts:back') }}>
      <p>{t('facts:changes.lead')}</p>
      {news.map((one) => (
        <NewsCard key={`${one.council} ${one.recordId}`} news={one} />
      ))}
      {news.length === 0 ? <p className="card">{t('facts:changes.none')}</p> : null}
      {packs.map(({ council, body }) => (
        <p key={council} className="soft small">
          {t('facts:sources.compiled', { council: english(body.council ?? council), day: say(body.compiled) })}
        </p>
      ))}
    </Page>
  );
}

function NewsCard({ news: { recordId, council, body } }: { news: Fact<'news'> }) {
  const { t } = useTranslation();
  const say = useFactDay();
  const nameOf = useCouncilName();
  const english = useEnglish();
  const { added, changed, removed, items } = body;
  const rest = added + changed + removed - items.length;
  const id = `${council}-${recordId}`;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{say(body.on)}</h2>
      <p className="soft">
        {english(nameOf(council))}: {t(`facts:changes.feeds.${body.feed}`)}.{' '}
        {t('facts:changes.counts', { added, changed, removed })}
      </p>
      <ItemList items={items.slice(0, 12)} />
      {items.length > 12 ? (
        <details>
          <summary>{t('facts:changes.more', { count: items.length - 12 })}</summary>
          <ItemList items={items.slice(12)} />
        </details>
      ) : null}
      {rest > 0 ? <p className="soft">{t('facts:changes.unnamed', { count: rest })}</p> : null}
    </section>
  );
}

function ItemList({ items }: { items: News['items'] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <ul className="fact-rows">
      {items.map((item) => {
        const to = linkTo(item);
        const name = item.name ? english(item.name) : t('facts:changes.no-name');
        const fields = item.fields?.map((field) => t([`facts:fields.${field}`, 'facts:fields.other'], { field }));
        return (
          <li key={`${item.id} ${item.what}`}>
            {to ? <Link to={to}>{name}</Link> : <b>{name}</b>}
            <span className="soft small">
              {t(`facts:changes.what.${item.what}`)}
              {fields?.length ? `: ${[...new Set(fields)].join(', ')}` : ''}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
