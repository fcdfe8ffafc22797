import { type FocusEvent, type KeyboardEvent, useRef } from 'react';

const arrows = new Set(['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']);

/**
 * Choices that are one stop of the Tab key need arrow keys, and somebody with a switch has two keys: next and press. So
 * Tab goes round the choices once, from where it came in, before it leaves. Who uses arrows leaves at the next Tab, as
 * everywhere else (https://www.w3.org/WAI/ARIA/apg/patterns/radio/).
 */
export function useRing<Group extends HTMLElement>() {
  const group = useRef<Group>(null);
  const entry = useRef<number>(undefined);
  const stops = () => [...(group.current?.querySelectorAll<HTMLElement>('input:enabled, button:enabled') ?? [])];
  const onFocus = ({ target, relatedTarget }: FocusEvent) => {
    const isInside = relatedTarget instanceof Node && group.current?.contains(relatedTarget);
    if (!isInside) entry.current = (stops() as EventTarget[]).indexOf(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (arrows.has(event.key)) entry.current = undefined;
    if (event.key !== 'Tab' || entry.current === undefined) return;
    const all = stops();
    const at = (all as EventTarget[]).indexOf(event.target);
    const to = (at + (event.shiftKey ? all.length - 1 : 1)) % all.length;
    // Leaving begins at the edge: from the middle, a browser may stop at the chosen one of the group again.
    if (event.shiftKey ? at === entry.current : to === entry.current) return all.at(event.shiftKey ? 0 : -1)?.focus();
    event.preventDefault();
    all[to]?.focus();
  };
  return { ref: group, onFocus, onKeyDown };
}
