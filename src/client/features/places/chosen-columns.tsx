import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useEnglish } from '../../i18n/use-english.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { ShownColumn } from './use-columns.tsx';

/** The columns as a list with their buttons: in the table's head they would be read out with every cell. */
export function ChosenColumns({ columns, onMove, onRemove }: ChosenColumnsProps) {
  const { t } = useTranslation();
  const english = useEnglish();
  if (columns.length === 0) return null;
  return (
    <ol className="chosen">
      {columns.map(({ id, name: plain, address }, at) => {
        const name = english(plain);
        return (
          <li key={id}>
            <Link to={address}>{name}</Link>
            <span className="chosen-tools">
              {columns.length > 1 ? (
                <>
                  <ToolButton
                    icon="back"
                    words={t('places:compare.earlier', { name })}
                    disabled={at === 0}
                    onPress={() => onMove(id, -1)}
                  />
                  <ToolButton
                    icon="go"
                    words={t('places:compare.later', { name })}
                    disabled={at === columns.length - 1}
                    onPress={() => onMove(id, 1)}
                  />
                </>
              ) : null}
              <ToolButton icon="bin" words={t('places:compare.remove', { name })} onPress={() => onRemove(id)} />
            </span>
          </li>
        );
      })}
    </ol>
  );
}

type ChosenColumnsProps = {
  columns: readonly ShownColumn[];
  onMove: (id: string, by: -1 | 1) => void;
  onRemove: (id: string) => void;
};

/** Says why it does nothing at an end instead of vanishing: focus stays where the finger is. */
function ToolButton({ icon, words, disabled = false, onPress }: ToolButtonProps) {
  return (
    <button
      type="button"
      className="chip"
      aria-label={words}
      title={words}
      aria-disabled={disabled}
      onClick={() => (disabled ? undefined : onPress())}
    >
      <Icon name={icon} turns={icon !== 'bin'} />
    </button>
  );
}

type ToolButtonProps = { icon: 'back' | 'go' | 'bin'; words: string; disabled?: boolean; onPress: () => void };
