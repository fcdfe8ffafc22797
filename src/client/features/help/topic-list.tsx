import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnglish } from '../../i18n/use-english.tsx';
import type { KnownService } from '../../use-services.tsx';
import { type TopicCount, topicsOf } from './narrow.ts';

/** With fewer than this a topic is one press further away. */
const often = 4;

/** Everybody on the list, by what they help with. */
export function TopicList({ services }: { services: readonly KnownService[] }) {
  const { t } = useTranslation();
  const topics = topicsOf(services);
  const seldom = topics.filter(({ count }) => count < often);
  return (
    <nav className="card no-print" aria-labelledby="topics">
      <h2 id="topics">{t('help:topics.title')}</h2>
      <Topics topics={topics.filter(({ count }) => count >= often)} />
      {seldom.length > 0 ? (
        <details>
          <summary>{t('help:topics.more', { count: seldom.length })}</summary>
          <Topics topics={seldom} />
        </details>
      ) : null}
      <Link to="/help?all=1">{t('help:everyone', { count: services.length })}</Link>
    </nav>
  );
}

function Topics({ topics }: { topics: readonly TopicCount[] }) {
  const { t } = useTranslation();
  const english = useEnglish();
  return (
    <ul className="help-chips">
      {topics.map(({ topic, count }) => (
        <li key={topic}>
          <Link className="chip" to={`/help?topic=${encodeURIComponent(topic)}`}>
            {english(sentenceCase(topic))} <span aria-hidden="true">{count}</span>{' '}
            <span className="hidden-visually">{t('help:found', { count })}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

const sentenceCase = (text: string) => text.slice(0, 1).toLocaleUpperCase('en-GB') + text.slice(1);
