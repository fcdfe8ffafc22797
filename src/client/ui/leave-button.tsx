import { useTranslation } from 'react-i18next';
import { coverNext } from './cover.tsx';

/** A page nobody asks questions about; the one GOV.UK's "exit this page" uses. */
const elsewhere = 'https://www.bbc.co.uk/weather';

/**
 * "Leave this page quickly". The screen is emptied first, at once and with no signal too; then the address is replaced.
 * Whoever presses Back finds a cover, not the case.
 * https://design-system.service.gov.uk/components/exit-this-page/
 */
function leaveQuickly(): void {
  coverNext();
  document.title = '';
  document.body.replaceChildren();
  location.replace(navigator.onLine ? elsewhere : 'about:blank');
}

export function LeaveButton() {
  const { t } = useTranslation();
  return (
    <button type="button" className="chip" aria-label={t('leave.long')} onClick={leaveQuickly}>
      {t('leave.short')}
    </button>
  );
}
