import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams, useSearchParams } from 'react-router';
import type { CaseLine } from '../../../domain/case-line.ts';
import { isEventKind, kindOf } from '../../../domain/event-kinds.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useDates } from '../../i18n/use-dates.tsx';
import { Page } from '../../ui/page.tsx';
import '../../ui/road.css';
import './steps.css';
import { EventForm } from './event-form.tsx';
import { KindChooser } from './kind-chooser.tsx';
import { RemoveEvent } from './remove-event.tsx';
import { TwoTexts } from './two-texts.tsx';
import { useEventForm } from './use-event-form.tsx';

/**
 * Writes down a date from a letter or a call, or changes one the family wrote. `?kind=` opens a kind straight,
 * `?beside=<line>` writes the family's own day beside the council's.
 */
export function EventPage() {
  const { id } = useParams();
  const [search] = useSearchParams();
  const { child, story } = useCurrentCase();
  const line = story.lines.find((one) => one.own?.id === id);
  const beside = story.lines.find((one) => one.official && !one.own && one.id === search.get('beside'));
  if (!child) return <Navigate to="/children/add" replace />;
  if (id && !line?.own) return <Navigate to="/steps" replace />;
  return <WriteDown key={`${child.key} ${id ?? ''} ${beside?.id ?? ''}`} line={line} beside={beside} />;
}

function WriteDown({ line, beside }: { line: CaseLine | undefined; beside: CaseLine | undefined }) {
  const { t } = useTranslation();
  const { long } = useDates();
  const { child, path } = useCurrentCase();
  const [search] = useSearchParams();
  const own = line?.own;
  const asked = search.get('kind');
  const group = search.get('group');
  const known = own && !group && !search.has('choose') ? kindOf(own.body.event) : undefined;
  const kind = isEventKind(asked) ? asked : known;
  const form = useEventForm({ kind, own, beside });
  const name = child?.name ?? '';
  if (!kind) {
    const back = group ? { to: '?choose', label: t('steps:choose.what') } : { to: '/steps', label: t('steps:back') };
    return (
      <Page title={t('steps:form.add', { name })} back={back}>
        <KindChooser group={group} path={path} />
      </Page>
    );
  }
  return (
    <Page title={t(`steps:kinds.${kind}`)} back={{ to: '/steps', label: t('steps:back') }}>
      <p>
        {t('steps:choose.for', { name })} {beside ? null : <Link to="?choose">{t('steps:choose.other')}</Link>}
      </p>
      {beside?.date ? <p className="card">{t('steps:choose.beside', { day: long(beside.date) })}</p> : null}
      {own?.body.earlier ? <TwoTexts own={own} /> : null}
      <EventForm kind={kind} form={form} />
      {own ? <RemoveEvent own={own} /> : null}
    </Page>
  );
}
