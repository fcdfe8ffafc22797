import { useTranslation } from 'react-i18next';
import { mayBeSame } from '../../../domain/children.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useChange, useDevice } from '../../family.tsx';

/** Asks, never assumes: is the child added by hand the child of the council's record? */
export function SameChild() {
  const { t } = useTranslation();
  const { children, choose } = useCurrentCase();
  const { setting, keepSetting } = useDevice();
  const change = useChange();
  const apart = new Set(Array.isArray(setting('not-same')) ? (setting('not-same') as string[]) : []);
  const pair = mayBeSame(children).find(({ home, official }) => !apart.has(`${home.key}|${official.key}`));
  if (!pair?.home.home) return null;
  const { id, scope } = pair.home.home;
  const join = async () => {
    await change('link-child', { id, caseRef: pair.official.key }, { scope });
    choose(id);
  };
  return (
    <section className="card kind" aria-labelledby="same-child">
      <h2 id="same-child">{t('home:same.title', { name: pair.home.name })}</h2>
      <p>{t('home:same.why', { name: pair.home.name, official: pair.official.name })}</p>
      <div className="row">
        <button type="button" className="btn" onClick={join}>
          {t('home:same.yes')}
        </button>
        <button
          type="button"
          className="btn quiet"
          onClick={() => keepSetting('not-same', [...apart, `${pair.home.key}|${pair.official.key}`])}
        >
          {t('home:same.no')}
        </button>
      </div>
    </section>
  );
}
