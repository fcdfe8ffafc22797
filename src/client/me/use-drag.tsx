import { type PointerEvent, useRef, useState } from 'react';

/** A press that moves less than this is a tap. */
const tapPixels = 8;

type Press = { pointer: number; x: number; y: number };

/**
 * Drags an element by finger, pen or mouse to one that has `data-drop`. It is one way among others: every screen that
 * uses it can be worked by buttons too. HTML's own drag and drop knows no touch
 * (https://developer.mozilla.org/docs/Web/API/HTML_Drag_and_Drop_API).
 */
export function useDrag(onDrop: (target: string) => void, onOver?: (target: string | undefined) => void) {
  const press = useRef<Press>(undefined);
  const dragged = useRef(false);
  const [by, setBy] = useState<{ x: number; y: number }>();
  const end = () => {
    press.current = undefined;
    setBy(undefined);
    onOver?.(undefined);
  };
  return {
    style: by ? { translate: `${by.x}px ${by.y}px` } : undefined,
    'data-dragging': by ? true : undefined,
    onPointerDown: ({ button, pointerId, clientX, clientY }: PointerEvent) => {
      dragged.current = false;
      if (button === 0) press.current = { pointer: pointerId, x: clientX, y: clientY };
    },
    onPointerMove: (event: PointerEvent) => {
      const from = press.current;
      if (!from || from.pointer !== event.pointerId) return;
      const now = { x: event.clientX - from.x, y: event.clientY - from.y };
      if (!by && Math.hypot(now.x, now.y) < tapPixels) return;
      if (!by) event.currentTarget.setPointerCapture(event.pointerId);
      dragged.current = true;
      setBy(now);
      onOver?.(targetAt(event));
    },
    onPointerUp: (event: PointerEvent) => {
      const target = by && targetAt(event);
      end();
      if (target !== undefined) onDrop(target);
    },
    onPointerCancel: end,
    // The click that ends a drag chooses nothing.
    onClickCapture: (event: { stopPropagation(): void; preventDefault(): void }) => {
      if (!dragged.current) return;
      dragged.current = false;
      event.stopPropagation();
      event.preventDefault();
    },
  };
}

function targetAt({ clientX, clientY, currentTarget }: PointerEvent): string | undefined {
  const below = document.elementsFromPoint(clientX, clientY).filter((one) => !currentTarget.contains(one));
  const target = below[0]?.closest('[data-drop]');
  return target instanceof HTMLElement ? target.dataset.drop : undefined;
}
