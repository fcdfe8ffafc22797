import type { ElementType } from 'react';
import { Fragment, type JSXSource, jsxDEV as make } from 'react/jsx-dev-runtime';
import { type Key, type Props, withLanguages } from './jsx-runtime.tsx';

/** The same for development and tests, where React also wants to know where an element was written. */
export { Fragment };

export const jsxDEV = (
  type: ElementType,
  props: Props,
  key: Key,
  isStatic: boolean,
  source?: JSXSource,
  self?: unknown,
) => make(type, withLanguages(type, props), key, isStatic, source, self);
