import { cleanup } from '@testing-library/react';
import { afterAll, beforeAll, vi } from 'vitest';

/** What jsdom does not have or does not do: tests put their own in its place. */
const replaced: [holder: object, name: string][] = [
  [window, 'matchMedia'],
  [document, 'hidden'],
  [Element.prototype, 'scrollIntoView'],
  [URL, 'createObjectURL'],
  [URL, 'revokeObjectURL'],
];

const asTheyWere = replaced.map(([holder, name]) => Reflect.getOwnPropertyDescriptor(holder, name));

function putBack(): void {
  for (const [index, [holder, name]] of replaced.entries()) {
    const was = asTheyWere[index];
    if (was) Reflect.defineProperty(holder, name, was);
    else Reflect.deleteProperty(holder, name);
  }
}

/** Files share one page, one after the other in any order: each begins on an empty one, on a phone nobody has used. */
function clearPage(): void {
  cleanup();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  putBack();
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
