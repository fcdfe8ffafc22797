import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/** A native dialog: the browser keeps the focus inside, Escape closes it, and focus goes back to what opened it. */
export function Sheet({ title, open, onClose, children }: SheetProps) {
  const { t } = useTranslation();
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (open && dialog && !dialog.open) dialog.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);
  return (
    <dialog ref={box} aria-label={title} onClose={onClose}>
      {open ? (
        <div className="stack">
          <h2>{title}</h2>
          {children}
          <button type="button" className="btn quiet" onClick={onClose}>
            {t('common:close')}
          </button>
        </div>
      ) : null}
    </dialog>
  );
}

type SheetProps = { title: string; open: boolean; onClose: () => void; children: ReactNode };
