import type { ElementType, JSX, ReactNode } from 'react';
import { Fragment, jsx as make, jsxs as makeAll } from 'react/jsx-runtime';
import { mark, markedParts } from './marks.ts';

/**
 * React's own, but a marked text becomes elements that say their language, wherever in the app it is put. This is what
 * keeps level 0 (English first) and `lang` on every screen: no screen has to think of it, so none can forget.
 * Vite takes it for all of our JSX (`jsxImportSource`).
 */
export { Fragment };

export type Props = { children?: ReactNode; [name: string]: unknown };
export type Key = string | number | undefined;

/** These hold text alone. */
const onlyText = new Set<unknown>(['option', 'title', 'textarea', 'text', 'tspan', 'desc', 'style', 'script']);

const isMarked = (child: unknown): child is string => typeof child === 'string' && child.includes(mark);

const spoken = (child: ReactNode, at?: number): ReactNode =>
  isMarked(child) ? make(Marked, { text: child }, at) : child;

export function withLanguages(type: ElementType, given: Props): Props {
  const { children } = given;
  const all = Array.isArray(children) ? withEnds(children) : [children];
  const props = withName(given, all);
  if (onlyText.has(type) || !all.some(isMarked)) return props;
  const english = typeof type === 'string' && !props.lang ? allEnglish(all) : undefined;
  if (english !== undefined)
    return {
      ...props,
      lang: 'en-GB',
      dir: 'ltr',
      children: Array.isArray(children) ? [spoken(english, 0)] : spoken(english),
    };
  return { ...props, children: Array.isArray(children) ? all.map(spoken) : spoken(children) };
}

const end = /^[.,:;]/;
const isEnd = (child: ReactNode): child is string => typeof child === 'string' && end.test(child);

/** A full stop after a text goes into it, and there into both languages; it would stand on a line of its own. */
const withEnds = (all: readonly ReactNode[]): ReactNode[] =>
  all.flatMap((child, at) => {
    const next = all[at + 1];
    if (isEnd(child) && isMarked(all[at - 1])) return [];
    return isMarked(child) && isEnd(next) ? child + next : child;
  });

/**
 * Who speaks to their phone says the words they see, so a name holds them too (WCAG 2.5.3): in English our texts see to
 * that, in a draft nobody can.
 */
function withName(props: Props, all: readonly ReactNode[]): Props {
  const name = props['aria-label'];
  // "Aa" is a sign, not a word.
  const seen = all.find((one) => typeof one === 'string' && one !== 'Aa' && /\p{L}{2}/u.test(one));
  if (typeof name !== 'string' || !seen) return props;
  const [said = '', words = ''] = [name, `${seen}`].map((one) => one.replace(/[\u2060\u2066-\u2069]/g, ''));
  const [inName, inWords = ''] = [said, words].map(
    (one) =>
      ` ${one
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .trim()
        .toLowerCase()} `,
  );
  const holds = inName?.includes(inWords);
  return { ...props, 'aria-label': holds ? said : `${words} ${said}` };
}

/**
 * The text of an element that holds English alone: it says so itself, so that its lines run from left to right. Two
 * isolates side by side would swap their places in a paragraph from right to left.
 */
function allEnglish(children: readonly ReactNode[]): string | undefined {
  if (!children.every((child) => typeof child === 'string')) return undefined;
  const parts = markedParts(children.join(''));
  const isEnglish = parts.every(
    (part) => (part.isEnglish && !part.twin) || (!part.isEnglish && !/\p{L}/u.test(part.text)),
  );
  return isEnglish ? parts.map((part) => part.text).join('') : undefined;
}

function Marked({ text }: { text: string }): JSX.Element {
  const all = markedParts(text);
  all.forEach((part, at) => {
    const [first, second] = all.slice(at - 2, at);
    const [sign] = (second?.twin === 'second' && end.exec(part.text)) || [];
    if (!sign || !first || !second) return;
    part.text = part.text.slice(1);
    first.text += sign;
    second.text += sign;
  });
  const parts = all.flatMap(({ text: words, isEnglish, isTerm, twin }, at) => {
    // Between marks there is nothing more to find, also where somebody's own text holds half of one.
    if (isEnglish === undefined) return words;
    const isSecond = twin === 'second';
    const props = {
      children: spoken(words),
      className: twin && (isSecond ? (isEnglish ? 'beside' : 'draft') : 'first'),
    };
    // A bdi takes the direction of what it holds by itself.
    const part =
      isEnglish || isTerm
        ? make(
            'bdi',
            { ...props, ...(isEnglish && { lang: 'en-GB', dir: 'ltr' }), translate: isTerm ? 'no' : undefined },
            at,
          )
        : make('span', props, at);
    // They stand one under the other; read out or copied, they are not one word.
    return isSecond ? [' ', part] : part;
  });
  // One element, so that a row of an icon and its words stays a row of two.
  return parts.length > 1 ? make('span', { children: parts }) : make(Fragment, { children: parts });
}

export const jsx = (type: ElementType, props: Props, key?: Key) => make(type, withLanguages(type, props), key);
export const jsxs = (type: ElementType, props: Props, key?: Key) => makeAll(type, withLanguages(type, props), key);
