import { stepIds } from '../../../domain/path/step.ts';

/** Addresses with an Easy Read version (easy-screens.tsx): about one child, and for anybody. */
const ofChild = new Set(['', '/steps', '/rights', ...stepIds.map((step) => `/steps/${step}`)]);
const ofAnybody = /^\/(?:places|places\/kinds\/[^/]+|me\/safe|help)$/;

/**
 * Whether there is an Easy Read version here. `isQuiet`: a child has died; what there is to say then is short and the
 * same for everybody. Without a child a page sends people on, or says how to begin.
 */
export function hasEasy(pathname: string, { hasChild, isQuiet }: { hasChild: boolean; isQuiet: boolean }): boolean {
  const address = pathname.replace(/\/$/, '');
  if (ofChild.has(address) || address === '/me') return hasChild && !isQuiet;
  return ofAnybody.test(address);
}
