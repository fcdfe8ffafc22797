import { cleanup } from '@testing-library/react';
import { afterAll, beforeAll, vi } from 'vitest';

/** What jsdom does not have, or has on a prototype: a test puts its own in its place. */
const ownAdditions: [holder: object, name: string][] = [
  [window, 'matchMedia'],
  [document, 'hidden'],
  [Element.prototype, 'scrollIntoView'],
  [URL, 'createObjectURL'],
  [URL, 'revokeObjectURL'],
];

/** Files share one page, one after the other in any order: each begins on an empty one, on a phone nobody has used. */
function clearPage(): void {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  for (const [holder, name] of ownAdditions) Reflect.deleteProperty(holder, name);
  for (const storage of [localStorage, sessionStorage]) storage.clear();
  const { documentElement } = document;
  for (const name of documentElement.getAttributeNames()) documentElement.removeAttribute(name);
  documentElement.lang = 'en-GB';
  documentElement.dir = 'ltr';
  document.body.replaceChildren();
  document.title = '';
}

beforeAll(clearPage);
afterAll(clearPage);
