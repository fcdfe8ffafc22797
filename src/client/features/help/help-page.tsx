import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { LinkRows } from '../../ui/link-rows.tsx';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { findServices, useServices } from '../../use-services.tsx';

/** Who to turn to first about a plan: free advice, then the council's own line. */
const first = ['herts-sendiass', 'send-duty-line', 'disagreement-resolution-service'];

/** Who can help, from the council's Local Offer pack, on the device and with no signal. */
export function HelpPage() {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const services = useServices();
  const words = search.get('q') ?? '';
  const found = words.trim() ? findServices(services, words) : undefined;
  const start = first.flatMap((id) => services.filter((one) => one.id === id));
  const shown = found ?? services.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Page title={t('help:title')}>
      {services.length === 0 ? <p>{t('help:not-here')}</p> : null}
      {services.length > 0 ? (
        <TextField
          id="q"
          type="search"
          label={t('help:search')}
          hint={t('help:search-hint')}
          fault={undefined}
          value={words}
          onChange={(event) => setSearch(event.target.value ? { q: event.target.value } : {}, { replace: true })}
        />
      ) : null}
      <p className="hidden-visually" role="status">
        {found ? t('help:found', { count: found.length }) : ''}
      </p>
      {found?.length === 0 ? <p>{t('help:none', { words })}</p> : null}
      {found ? null : <ServiceList title={t('help:first')} services={start} />}
      {shown.length > 0 ? <ServiceList title={t(found ? 'help:results' : 'help:all')} services={shown} /> : null}
    </Page>
  );
}

function ServiceList({
  title,
  services,
}: {
  title: string;
  services: { id: string; name: string; summary: string }[];
}) {
  if (services.length === 0) return null;
  return (
    <section className="card todo" aria-label={title}>
      <h2>{title}</h2>
      <LinkRows
        rows={services.map(({ id, name, summary }) => ({ key: id, to: `/help/${id}`, words: name, below: summary }))}
      />
    </section>
  );
}
