/** What somebody would like to hear; `speed` and `voice` are of aloud-settings.ts. */
export type AloudWish = 'page' | 'here' | 'marked';

const wishEvent = 'waymark-aloud';

/** Heard by aloud.tsx, which stands behind every screen, in the same moment: an iPhone speaks only right after a tap. */
export const wishAloud = (wish: AloudWish): boolean =>
  document.dispatchEvent(new CustomEvent(wishEvent, { detail: wish }));

export function onAloudWish(hear: (wish: AloudWish) => void, signal: AbortSignal): void {
  const take = (event: Event) => {
    if (event instanceof CustomEvent) hear(event.detail);
  };
  document.addEventListener(wishEvent, take, { signal });
}
