import type { Locator } from 'playwright-core';

/**
 * Ticks a box that is drawn by its label, as a finger does: on the words or the picture, once they stand still. A forced
 * press on the box itself lands where it was, which may be another card by then.
 */
export async function pressLabel(box: Locator): Promise<void> {
  await box.locator('xpath=ancestor::label').click();
  await box.and(box.page().locator(':checked')).waitFor({ state: 'attached' });
}
