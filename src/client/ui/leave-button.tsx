import { useTranslation } from 'react-i18next';

/** A page nobody asks questions about; the one GOV.UK's "exit this page" uses. */
const elsewhere = 'https://www.bbc.co.uk/weather';

/**
 * "Leave this page quickly". The screen is emptied first, at once and with no signal too; then the address is replaced,
 * so that Back does not bring the case on screen again.
 * https://design-system.service.gov.uk/components/exit-this-page/
 */
export function leaveQuickly(): void {
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
