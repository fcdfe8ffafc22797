import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { compareAddress, withColumn } from '../../domain/places/compare-columns.ts';
import { useEnglish } from '../i18n/use-english.tsx';
import { useCompareList } from '../use-compare-list.tsx';
import { Icon } from './icon.tsx';

/** Puts a kind or a place beside the others somebody compares; says how many stand there, and leads to them. */
export function AddToCompare({ id, name }: { id: string; name: string }) {
  const { t } = useTranslation();
  const english = useEnglish();
  const { columns, has, isFull, add } = useCompareList();
  const isIn = has(id);
  const others = columns.filter((one) => one !== id).length;
  return (
    <div className="stack-tight no-print">
      <div className="row">
        {isIn || isFull ? null : (
          <button type="button" className="btn quiet" onClick={() => add(id)}>
            <Icon name="add" />
            {t('places-ask:compare.add')}
            <span className="hidden-visually">: {english(name)}</span>
          </button>
        )}
        {columns.length > 0 ? (
          <Link className="btn quiet" to={compareAddress(isIn ? withColumn(columns, id) : columns)}>
            {t('places-ask:compare.open')}
          </Link>
        ) : null}
      </div>
      <p role="status">
        {isIn ? t('places-ask:compare.in', { count: others }) : isFull ? t('places-ask:compare.full') : null}
      </p>
    </div>
  );
}
