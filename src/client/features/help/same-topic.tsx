import { useTranslation } from 'react-i18next';
import { useEnglish } from '../../i18n/use-english.tsx';
import { serviceAddress } from '../../service-address.ts';
import { LinkRows } from '../../ui/link-rows.tsx';

import type { KnownService } from '../../use-services.tsx';

const most = 3;

/** Who else helps with this: those that share most of what it is about, the plainest name first among equals. */
export function SameTopic({ service, services }: { service: KnownService; services: readonly KnownService[] }) {
  const { t } = useTranslation();
  const name = useEnglish();
  const own = new Set((service.topics ?? []).map((topic) => topic.toLowerCase()));
  const shared = ({ topics = [] }: KnownService) => topics.filter((topic) => own.has(topic.toLowerCase())).length;
  const others = services
    .filter((one) => one !== service && shared(one) > 0)
    .sort((a, b) => shared(b) - shared(a) || a.name.localeCompare(b.name, 'en-GB'))
    .slice(0, most);
  if (others.length === 0) return null;
  return (
    <section className="card todo no-print" aria-labelledby="same">
      <h2 id="same">{t('help:same')}</h2>
      <LinkRows
        rows={others.map((one) => ({
          key: `${one.council} ${one.id}`,
          to: serviceAddress(one),
          words: name(one.name),
        }))}
      />
    </section>
  );
}
