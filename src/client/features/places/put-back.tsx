import { useEffect, useRef } from 'react';

/** The way back after taking something out. It takes the focus, because the button that was pressed has gone. */
export function PutBack({ words, onPress }: { words: string; onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button ref={button} type="button" className="btn quiet no-print" onClick={onPress}>
      {words}
    </button>
  );
}
