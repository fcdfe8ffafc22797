import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { CaseLine } from '../../../domain/case-line.ts';
import { useChange } from '../../family.tsx';
import { AskTwice } from '../../ui/ask-twice.tsx';

/** Takes only what the person saw (sync invariant 9). */
export function RemoveEvent({ own }: { own: NonNullable<CaseLine['own']> }) {
  const { t } = useTranslation();
  const change = useChange();
  const navigate = useNavigate();
  const remove = async () => {
    const saved = await change('remove-event', { id: own.id }, { scope: own.scope, base: own.version });
    if (saved.ok) navigate('/steps');
  };
  return (
    <AskTwice
      ask={t('steps:remove.ask')}
      sure={t('steps:remove.sure')}
      yes={t('steps:remove.yes')}
      no={t('steps:remove.no')}
      onYes={remove}
    />
  );
}
