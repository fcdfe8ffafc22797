import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { panelSchema } from '../../../domain/records/content-records.ts';
import { scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';
import type { KnownPlace } from '../../use-places.tsx';
import { LocalMeans } from './local-means.tsx';
import { placeView } from './place-view.ts';
import { useDistance } from './use-distance.tsx';
import { useNear } from './use-near.tsx';

/** How far it is, with how that was worked out, beside what children said "local" means. */
export function HowFar({ known }: { known: KnownPlace }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { near } = useNear();
  const place = placeView(known);
  const far = useDistance(near)(place);
  return (
    <section className="card" aria-labelledby="how-far">
      <h2 id="how-far">{t('schools:far.title')}</h2>
      {near?.point ? (
        <>
          <p>{far ? t('schools:far.from', { place: english(near.label), far }) : t('schools:far.unknown')}</p>
          <p className="hint">
            {t('schools:far.how')} {place.spot ? t(`schools:far.spot.${place.spot.is}`) : null}
          </p>
        </>
      ) : (
        <Link to="/places/schools">{t('schools:far.ask')}</Link>
      )}
      <LocalMeans />
    </section>
  );
}

const limits = ['free-place', 'child', 'staff', 'changes', 'mark'] as const;

/** What facts about a school cannot say. The same on every page. */
export function CannotTell() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="cannot-tell">
      <h2 id="cannot-tell">{t('schools:cannot-tell.title')}</h2>
      <ul className="list-plain">
        {limits.map((limit) => (
          <li key={limit}>{t(`schools:cannot-tell.${limit}`)}</li>
        ))}
      </ul>
    </section>
  );
}

/** Said on every school: children who are placed stay unless their review agrees a change. */
export function StayPut() {
  const { t } = useTranslation();
  const inLanguage = usePackWords();
  const records = useRecords('panel', 'content');
  const panel = useMemo(() => {
    const found = records.find(({ record }) => record.body.id === 'stay-put');
    const read = found && panelSchema.safeParse(found.record.body);
    return found && read?.success
      ? { ...read.data, record: found.record.id, council: scopeKey(found.scope) }
      : undefined;
  }, [records]);
  if (!panel) return null;
  return (
    <section className="card kind" aria-labelledby="stay-put">
      <h2 id="stay-put">{t('schools:stay-put')}</h2>
      <p>{inLanguage({ ...panel, kind: 'panel' }, { plain: panel.plain }).plain}</p>
      <SourceLine fact={panel} />
    </section>
  );
}
