import { type ComponentType, lazy } from 'react';

/** A screen of a chunk of its own, by the name it is exported under. */
export const lazyScreen = <Name extends string>(load: () => Promise<Record<Name, ComponentType>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }));
