import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useHomeScope } from '../../family.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { usePlaces } from '../../use-places.tsx';
import { uuidv7 } from '../../uuid.ts';
import { SchoolGone } from './school-gone.tsx';
import { useOwnSchools, useVisits } from './use-visits.tsx';
import { visitAddress } from './visit-address.ts';
import { VisitNotebook } from './visit-notebook.tsx';
import { VisitsCard } from './visits-card.tsx';

/** The notebook of one visit, or the way to begin one. */
export function VisitPage() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  if (child) return <OfChild child={child} />;
  return (
    <Page title={t('schools:visit.title')} back={{ to: '/places/schools', label: t('schools:title') }}>
      <p>{t('schools:page.no-child')}</p>
      <Link className="btn" to="/children/add">
        <Icon name="add" />
        {t('schools:visit.add-child')}
      </Link>
    </Page>
  );
}

function OfChild({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const known = usePlaces().find((one) => one.id === id);
  const own = useOwnSchools(child).find((one) => one.id === id);
  const { visits, away } = useVisits(child);
  // One that is put away can still be read, and put back.
  const visit = [...visits, ...away].find((one) => one.id === search.get('visit') && one.body.place === id);
  const english = useEnglish();
  const name = known?.name ?? own?.body.name ?? visits.find(({ body }) => body.place === id)?.body.name;
  if (!name) return <SchoolGone />;
  const back = { to: `/places/schools/${id}`, label: english(name) };
  return (
    <Page title={t('schools:visit.of', { name: english(name) })} back={back} key={visit?.id ?? 'new'}>
      {visit ? <VisitNotebook child={child} visit={visit} /> : <Begin child={child} place={id} name={name} />}
    </Page>
  );
}

function Begin({ child, place, name }: { child: Child; place: string; name: string }) {
  const { t } = useTranslation();
  const change = useChange();
  const home = useHomeScope();
  const navigate = useNavigate();
  const [failed, setFailed] = useState(false);
  const begin = async () => {
    const id = uuidv7();
    const visit = { child: child.key, place, name: name.slice(0, 200), files: [], madeAt: new Date().toISOString() };
    const saved = await change('add-visit', { id, visit }, { scope: child.home?.scope ?? home });
    setFailed(!saved.ok);
    if (saved.ok) navigate(visitAddress(place, id));
  };
  return (
    <>
      <p>{t('schools:visit.intro')}</p>
      <p className="hint">{t('schools:visit.private')}</p>
      {failed ? (
        <p className="fault-words" role="alert">
          {t('problems:cannot-save')}
        </p>
      ) : null}
      <button type="button" className="btn" onClick={() => void begin()}>
        <Icon name="pen" />
        {t('schools:visit.begin')}
      </button>
      <VisitsCard child={child} place={place} />
    </>
  );
}
