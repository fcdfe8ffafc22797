import { useTranslation } from 'react-i18next';
import type { DeadlineStatus } from '../../domain/clocks/deadline.ts';

const looks: Record<DeadlineStatus, string> = {
  upcoming: 'tag',
  soon: 'tag wait',
  'due-today': 'tag wait',
  late: 'tag late',
  met: 'tag ok',
  'met-late': 'tag late',
  'not-needed': 'tag',
  'exception-possible': 'tag wait',
};

export function StatusTag({ status }: { status: DeadlineStatus }) {
  const { t } = useTranslation();
  return <span className={looks[status]}>{t(`clocks:status.${status}`)}</span>;
}
