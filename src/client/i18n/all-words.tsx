import { createContext, use } from 'react';
import { Outlet } from 'react-router';

export const RestOfWords = createContext<() => Promise<void>>(async () => undefined);

/** Holds a screen back until its words are here; they are fetched behind the first screen, so mostly they are. */
export function AllWords() {
  use(use(RestOfWords)());
  return <Outlet />;
}
