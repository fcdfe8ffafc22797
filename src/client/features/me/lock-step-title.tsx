import { useEffect, useRef } from 'react';

/** Takes the focus at each step, so that a screen reader says what is asked now. */
export function LockStepTitle({ words }: { words: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 id="lock-step" ref={title} tabIndex={-1}>
      {words}
    </h2>
  );
}
