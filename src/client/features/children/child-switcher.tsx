import { useTranslation } from 'react-i18next';
import { useCurrentCase } from '../../current-case.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Sheet, useSheet } from '../../ui/sheet.tsx';

/** Which child is on screen; opens the list of children. */
export function ChildSwitcher() {
  const { t } = useTranslation();
  const { child } = useCurrentCase();
  const { Panel, open, close } = useSheet(() => import('./children-panel.tsx').then((m) => m.ChildrenPanel));
  if (!child) return null;
  return (
    <>
      <button type="button" className="chip" aria-haspopup="dialog" onClick={open}>
        <span className="hidden-visually">{t('children:switcher.now')} </span>
        {child.name}
        <Icon name="down" />
      </button>
      <Sheet title={t('children:switcher.title')} Panel={Panel} onClose={close} />
    </>
  );
}
