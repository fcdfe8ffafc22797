import type { ReactNode } from 'react';
import { useDrag } from './use-drag.tsx';

type DragCardProps = {
  onDrop: (target: string) => void;
  onOver?: (target: string | undefined) => void;
  /** A finger that starts on it drags it and does not scroll the page. */
  holds?: boolean;
  children: ReactNode;
};

/** Lets what is inside be dragged; buttons inside stay buttons. */
export function DragCard({ onDrop, onOver, holds = false, children }: DragCardProps) {
  const drag = useDrag(onDrop, onOver);
  return (
    <div className="me-drag" data-holds={holds || undefined} {...drag}>
      {children}
    </div>
  );
}
