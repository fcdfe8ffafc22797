import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Child } from '../../../domain/children.ts';
import { useEnglish, useOwnWords } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import { WordsField } from '../../ui/words-field.tsx';
import { type KeptChoice, whyTopic } from '../../use-preference.tsx';
import { RightLine } from './right-line.tsx';

/** One choice: its place in the order, what the law says for it, why it is there. */
export function ChoiceItem({ child, choice, order, of, onMove, onTakeOff }: ChoiceItemProps) {
  const { t } = useTranslation();
  const english = useEnglish();
  const own = useOwnWords();
  const { id, sector, known } = choice;
  const name = sector || known ? english(choice.name) : own(choice.name);
  const to = sector ? `/places/kinds/${sector}` : known ? `/places/schools/${known.id}` : undefined;
  return (
    <li className="stack-tight">
      <div className="preference-head">
        <span className="preference-order" aria-hidden="true">
          {order}
        </span>
        <h3>
          <span className="hidden-visually">{t('preference:list.number', { order })} </span>
          {name}
        </h3>
      </div>
      <div className="row no-print">
        {of > 1 ? (
          <>
            <button
              type="button"
              id={`move-up-${id}`}
              className="btn quiet"
              disabled={order === 1}
              aria-label={t('preference:list.up-name', { name })}
              onClick={() => onMove('up')}
            >
              <span className="preference-up">
                <Icon name="down" />
              </span>
              {t('preference:list.up')}
            </button>
            <button
              type="button"
              id={`move-down-${id}`}
              className="btn quiet"
              disabled={order === of}
              aria-label={t('preference:list.down-name', { name })}
              onClick={() => onMove('down')}
            >
              <Icon name="down" />
              {t('preference:list.down')}
            </button>
          </>
        ) : null}
        <button
          type="button"
          className="btn quiet"
          aria-label={t('preference:list.off-name', { name })}
          onClick={onTakeOff}
        >
          {t('preference:list.off')}
        </button>
      </div>
      <RightLine choice={choice} />
      {to ? (
        <p className="no-print">
          <Link className="preference-link" to={to}>
            {t(sector ? 'preference:list.read-kind' : 'preference:list.read-place')}
          </Link>
        </p>
      ) : null}
      <WordsField
        child={child}
        topic={whyTopic(id)}
        label={t('preference:list.why', { name })}
        hint={order === 1 ? t('preference:list.why-hint') : undefined}
        rows={3}
      />
    </li>
  );
}

type ChoiceItemProps = {
  child: Child;
  choice: KeptChoice;
  order: number;
  of: number;
  onMove: (way: 'up' | 'down') => void;
  onTakeOff: () => void;
};
