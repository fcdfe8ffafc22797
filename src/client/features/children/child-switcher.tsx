import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sheet } from '../../ui/sheet.tsx';

/** Which child is on screen; changes child, or leads to adding one. */
export function ChildSwitcher() {
  const { t } = useTranslation();
  const { children, child, choose } = useCurrentCase();
  const [open, setOpen] = useState(false);
  const navigate = useNavigate();
  if (!child) return null;
  const go = (to: string) => {
    setOpen(false);
    navigate(to);
  };
  return (
    <>
      <button type="button" className="chip" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <span className="hidden-visually">{t('children:switcher.now')} </span>
        {child.name}
        <Icon name="down" />
      </button>
      <Sheet title={t('children:switcher.title')} open={open} onClose={() => setOpen(false)}>
        <ul className="stack-tight">
          {children.map((one) => (
            <li key={one.key}>
              <button
                type="button"
                className="choice"
                aria-pressed={one.key === child.key}
                onClick={() => {
                  choose(one.key);
                  setOpen(false);
                }}
              >
                <span className="dot">
                  <Icon name={one.key === child.key ? 'tick' : 'person'} />
                </span>
                {one.name}
              </button>
            </li>
          ))}
        </ul>
        <div className="row">
          {child.home ? (
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
      </Sheet>
    </>
  );
}
