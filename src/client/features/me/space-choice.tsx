import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { onlyLocal } from '../../i18n/one-language.ts';
import type { SpaceItem } from '../../me/space-items.ts';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { SpaceRow } from './space-row.tsx';
import { useItemsHere } from './use-items-here.tsx';
import { useLettingGo } from './use-letting-go.tsx';
import { useSize } from './use-size.tsx';
import { useStorageLeft } from './use-storage-left.tsx';

const sizeOf = (items: readonly SpaceItem[]): number => items.reduce((sum, { size }) => sum + size, 0);

/** What takes up room on this page, and letting some of it go. Nothing goes by itself. `onDone`: closes it. */
export function SpaceChoice({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const size = useSize();
  const { items, isKnown } = useItemsHere();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const { going, freed, letGo, undo } = useLettingGo();
  const chosen = items.filter(({ id }) => ticked.has(id));
  const letChosenGo = () => {
    setTicked(new Set());
    void letGo(chosen);
  };
  const tick = (id: string, on: boolean) =>
    setTicked((before) => new Set(on ? [...before, id] : [...before].filter((one) => one !== id)));
  return (
    <div className="stack">
      <p>{isKnown ? t(items.length > 0 ? 'me:space.intro' : 'me:space.none') : null}</p>
      {items.length > 0 ? (
        <fieldset className="stack">
          <legend>{t('me:space.legend')}</legend>
          {items.map((item) => (
            <SpaceRow
              key={item.id}
              item={item}
              size={onlyLocal(size(item.size))}
              isTicked={ticked.has(item.id)}
              onTick={(on) => tick(item.id, on)}
            />
          ))}
        </fieldset>
      ) : null}
      {chosen.length > 0 ? (
        <>
          <p role="status">{t('me:space.chosen', { count: chosen.length, size: size(sizeOf(chosen)) })}</p>
          <AskTwice
            ask={t('me:space.ask')}
            sure={t('me:space.sure', { count: chosen.length })}
            yes={t('me:space.yes')}
            no={t('me:space.no')}
            onYes={letChosenGo}
          />
        </>
      ) : null}
      {going.length > 0 ? (
        <div className="card kind" role="status">
          <p>{t('me:space.going', { count: going.length, size: size(sizeOf(going)) })}</p>
          <button type="button" className="btn quiet" onClick={() => void undo()}>
            {t('me:space.undo')}
          </button>
        </div>
      ) : null}
      {freed > 0 ? <p role="status">{t('me:space.freed', { size: size(freed) })}</p> : null}
      <div className="row">
        <button type="button" className="btn" onClick={onDone}>
          {t('me:space.done')}
        </button>
      </div>
      <RestOfApp key={going.length} own={sizeOf(items) + sizeOf(going)} />
    </div>
  );
}

/** What is not theirs to let go, by size alone. */
function RestOfApp({ own }: { own: number }) {
  const { t } = useTranslation();
  const size = useSize();
  const { used } = useStorageLeft();
  return (
    <p className="small soft">
      {used === undefined ? null : t('me:space.rest', { size: size(Math.max(0, used - own)) })}{' '}
      <Link to="/settings/storage">{t('me:space.rest-link')}</Link>
    </p>
  );
}
