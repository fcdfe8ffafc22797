import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { HelpRooms } from '../../ui/help-rooms.tsx';
import { Icon } from '../../ui/icon.tsx';
import { LinkRows } from '../../ui/link-rows.tsx';
import { ServiceCard } from '../../ui/service-card.tsx';
import type { KnownService } from '../../use-services.tsx';
import { CrisisCard } from './crisis-card.tsx';
import { TopicList } from './topic-list.tsx';
import { worries } from './worries.ts';

/** Nothing typed yet: help at once, what families come with most, who to turn to first, and every other way in. */
export function HelpStart({ services }: { services: readonly KnownService[] }) {
  const { t } = useTranslation();
  return (
    <div className="columns">
      <div className="stack">
        <CrisisCard />
        <Worries />
        <section className="card todo" aria-label={t('help:ways')}>
          <LinkRows
            rows={[
              { key: 'find', to: '/help/find', icon: 'steps', words: t('help:find'), below: t('help:find-what') },
              {
                key: 'saved',
                to: '/help/saved',
                icon: 'tick',
                words: t('help:saved.title'),
                below: t('help:saved.what'),
              },
              { key: 'words', to: '/words', icon: 'book', words: t('help:words'), below: t('help:words-what') },
            ]}
          />
        </section>
      </div>
      <div className="stack">
        {services.length > 0 ? (
          <>
            <section className="card" aria-labelledby="first">
              <h2 id="first">{t('help:first')}</h2>
              <ServiceCard id="herts-sendiass" />
              <ServiceCard id="send-duty-line" />
            </section>
            <TopicList services={services} />
          </>
        ) : null}
        <HelpRooms />
      </div>
    </div>
  );
}

/** Big buttons for what families come with most. */
function Worries() {
  const { t } = useTranslation();
  return (
    <nav aria-labelledby="worries" className="stack">
      <h2 id="worries">{t('help:worries.title')}</h2>
      <ul className="help-worries">
        {worries.map(({ id, words, icon }) => (
          <li key={id}>
            <Link className="card" to={`/help?q=${encodeURIComponent(words)}`}>
              <span className="dot">
                <Icon name={icon} />
              </span>
              {t(`help:worries.${id}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
