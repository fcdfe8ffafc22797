import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CaseLine } from '../../../domain/case-line.ts';
import { useChange } from '../../family.tsx';

/** Removing asks once more; it takes only what the person saw (sync invariant 9). */
export function RemoveEvent({ own }: { own: NonNullable<CaseLine['own']> }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const [sure, setSure] = useState(false);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    if (sure) question.current?.focus();
  }, [sure]);
  const remove = async () => {
    const saved = await change('remove-event', { id: own.id }, { scope: own.scope, base: own.version });
    if (saved.ok) navigate('/steps');
  };
  if (!sure) {
    return (
      <button type="button" className="btn danger" onClick={() => setSure(true)}>
        {t('steps:remove.ask')}
      </button>
    );
  }
  return (
    <section className="card" role="alert" tabIndex={-1} ref={question}>
      <p>{t('steps:remove.sure')}</p>
      <div className="row">
        <button type="button" className="btn danger" onClick={remove}>
          {t('steps:remove.yes')}
        </button>
        <button type="button" className="btn quiet" onClick={() => setSure(false)}>
          {t('steps:remove.no')}
        </button>
      </div>
    </section>
  );
}
