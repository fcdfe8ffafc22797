import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { isTheme } from '../../../domain/places/question-bank.ts';
import type { Matter, WhoseList } from '../../../domain/records/matters-records.ts';
import { Icon } from '../../ui/icon.tsx';
import { ThemePicture } from '../../ui/theme-picture.tsx';
import { MattersPicker } from './matters-picker.tsx';
import { PutBack } from './put-back.tsx';
import { type MattersListActs, useMattersList } from './use-matters-list.tsx';

/** One list in its order, each with buttons to move it, and below it what can be added. */
export function MattersList({ child, whose, title, words, isOpen = false }: MattersListProps) {
  const { t } = useTranslation();
  const list = useMattersList(child, whose);
  return (
    <section className="card" aria-labelledby={`matters-${whose}`}>
      <h2 id={`matters-${whose}`}>{title}</h2>
      {words ? <p className="soft small">{words}</p> : null}
      {list.items.length === 0 ? <p>{t('places:matters.none')}</p> : null}
      <ol className="matters">
        {list.items.map((item, at) => (
          <MatterRow key={item.id} item={item} at={at} list={list} />
        ))}
      </ol>
      <div role="status" className="row no-print">
        {list.said}
      </div>
      <PutBackDropped list={list} />
      <MattersPicker whose={whose} list={list} isOpen={isOpen || list.items.length === 0} />
    </section>
  );
}

type MattersListProps = { child: Child; whose: WhoseList; title: string; words?: string; isOpen?: boolean };

function PutBackDropped({ list: { dropped, putBack } }: { list: MattersListActs }) {
  const { t } = useTranslation();
  if (!dropped) return null;
  return <PutBack key={dropped.item.id} words={t('places:matters.put-back')} onPress={() => void putBack(dropped)} />;
}

function MatterRow({ item, at, list }: { item: Matter; at: number; list: MattersListActs }) {
  const { t } = useTranslation();
  const name = list.name(item);
  const isLast = at === list.items.length - 1;
  return (
    <li>
      <span className="matter-number" aria-hidden="true">
        {at + 1}
      </span>
      {isTheme(item.id) ? <ThemePicture theme={item.id} /> : null}
      <b className="matter-name">{name}</b>
      <span className="matter-tools no-print">
        <button
          type="button"
          className="chip up"
          aria-label={t('places:matters.up', { name })}
          aria-disabled={at === 0}
          onClick={() => list.move(item, -1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="chip"
          aria-label={t('places:matters.down', { name })}
          aria-disabled={isLast}
          onClick={() => list.move(item, 1)}
        >
          <Icon name="down" />
        </button>
        <button
          type="button"
          className="chip"
          aria-label={t('places:matters.drop', { name })}
          onClick={() => list.drop(item)}
        >
          <Icon name="bin" />
        </button>
      </span>
    </li>
  );
}
