import { type ComponentType, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

export type PanelProps = { close: () => void };

/**
 * A button's sheet. What is in it is fetched (from the device) when it is first opened, so it costs the first screen
 * nothing, and is shown whole, so the focus lands on its first field.
 */
export function useSheet(load: () => Promise<ComponentType<PanelProps>>) {
  const [panel, setPanel] = useState<ComponentType<PanelProps>>();
  return {
    Panel: panel,
    open: () => load().then((loaded) => setPanel(() => loaded)),
    close: () => setPanel(undefined),
  };
}

/** A native dialog: the browser keeps the focus inside, Escape closes it, and focus goes back to what opened it. */
export function Sheet({ title, Panel, onClose }: SheetProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (Panel && dialog && !dialog.open) dialog.showModal();
    if (!Panel && dialog?.open) dialog.close();
  }, [Panel]);
  return (
    <dialog ref={box} aria-label={title} onClose={onClose}>
      {Panel ? (
        <div className="stack">
          <h2>{title}</h2>
          <Panel close={onClose} />
          <button type="button" className="btn quiet" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
      ) : null}
    </dialog>
  );
}

type SheetProps = { title: string; Panel: ComponentType<PanelProps> | undefined; onClose: () => void };
