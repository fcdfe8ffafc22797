import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { ladderOf, type Setting } from '../../../domain/places/ladder.ts';
import { useSectors } from '../../use-sectors.tsx';
import { EasyPage } from './easy-page.tsx';
import { EasyPart, EasyPoint, EasySay } from './easy-part.tsx';
import type { EasyPicture } from './easy-pictures.ts';

const settingPicture: Readonly<Record<Setting, EasyPicture>> = {
  mainstream: 'school',
  'mainstream-with-provision': 'put',
  'alternative-provision': 'home',
  special: 'school',
  'early-years': 'baby',
  'post-16': 'college',
  'not-in-school': 'lessons',
  other: 'council',
};

/** What kinds there are, in the pack's own order; none is better for standing first. */
export function EasyPlaces() {
  const { t } = useTranslation();
  const sectors = useSectors();
  const [search] = useSearchParams();
  const council = search.get('council') ?? sectors[0]?.council;
  const { line, branches } = ladderOf(sectors.filter((one) => one.council === council));
  return (
    <EasyPage title={t('places:title')}>
      <EasyPart ask={t('easy:places.start.ask')} hard={['mainstream']}>
        <EasySay words="easy:places.start.say" hard={['mainstream']} />
      </EasyPart>
      {sectors.length === 0 ? (
        <section className="card">
          <p>{t('places:empty.words')}</p>
        </section>
      ) : (
        <EasyPart ask={t('easy:places.look')}>
          {[...line, ...branches].map(({ setting, kinds }) => (
            <EasyPoint key={setting} picture={settingPicture[setting]}>
              <h3>{t(`places:settings.${setting}.name`)}</h3>
              {kinds.map((kind) => (
                <Link key={kind.id} to={`/places/kinds/${kind.id}?council=${kind.council}`}>
                  {kind.name}
                </Link>
              ))}
            </EasyPoint>
          ))}
        </EasyPart>
      )}
    </EasyPage>
  );
}
