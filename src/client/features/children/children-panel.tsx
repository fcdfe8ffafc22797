import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { PanelProps } from '../../ui/sheet.tsx';

/** Every child of the family, to change to; and the ways to change or add one. */
export function ChildrenPanel({ close }: PanelProps) {
  const { t } = useTranslation();
  const { children, child, choose } = useCurrentCase();
  const navigate = useNavigate();
  const go = (to: string) => {
    close();
    navigate(to);
  };
  return (
    <>
      <ul className="stack-tight">
        {children.map((one) => (
          <li key={one.key}>
            <button
              type="button"
              className="choice"
              aria-pressed={one.key === child?.key}
              onClick={() => {
                choose(one.key);
                close();
              }}
            >
              <span className="dot">
                <Icon name={one.key === child?.key ? 'tick' : 'person'} />
              </span>
              {one.name}
            </button>
          </li>
        ))}
      </ul>
      <div className="row">
        {child?.home ? (
          <button type="button" className="btn quiet" onClick={() => go(`/children/${child.home?.id}`)}>
            <Icon name="pen" />
            {t('children:switcher.change', { name: child.name })}
          </button>
        ) : null}
        <button type="button" className="btn quiet" onClick={() => go('/children/add')}>
          <Icon name="add" />
          {t('children:switcher.add')}
        </button>
      </div>
    </>
  );
}
