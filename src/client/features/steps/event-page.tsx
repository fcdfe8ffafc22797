import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { Page } from '../../ui/page.tsx';
import './steps.css';
import { EventForm } from './event-form.tsx';
import { RemoveEvent } from './remove-event.tsx';
import { TwoTexts } from './two-texts.tsx';

/** Writes down a date from a letter or a call, or changes one the family wrote. */
export function EventPage() {
  const { t } = useTranslation();
  const { id } = useParams();
  const { child, story } = useCurrentCase();
  const line = story.lines.find((one) => one.own?.id === id);
  if (!child) return <Navigate to="/children/add" replace />;
  if (id && !line?.own) return <Navigate to="/steps" replace />;
  return (
    <Page
      title={t(id ? 'steps:form.change' : 'steps:form.add', { name: child.name })}
      back={{ to: '/steps', label: t('steps:back') }}
    >
      {line?.own?.body.earlier ? <TwoTexts own={line.own} /> : null}
      <EventForm key={line?.own?.id ?? 'new'} own={line?.own} />
      {line?.own ? <RemoveEvent own={line.own} /> : null}
    </Page>
  );
}
