export function canNotify(): NotificationPermission | 'none' {
  return typeof Notification === 'undefined' ? 'none' : Notification.permission;
}

/** Asked only on a press of the person's: browsers refuse it otherwise, and rightly. */
export async function askToNotify(): Promise<boolean> {
  if (canNotify() === 'none') return false;
  return (await Notification.requestPermission()) === 'granted';
}

/**
 * A notice of this device; nothing goes over the network. Chrome on Android knows them only through a service worker:
 * there `new Notification` throws (https://developer.mozilla.org/docs/Web/API/Notification/Notification#exceptions).
 */
export async function showNotice(title: string, options: { body: string; tag: string }): Promise<void> {
  const shown = { ...options, icon: '/icons/waymark-192.png' };
  try {
    const notice = new Notification(title, shown);
    notice.onclick = () => window.focus();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const registration = await navigator.serviceWorker?.getRegistration();
    await registration?.showNotification(title, shown);
  }
}
