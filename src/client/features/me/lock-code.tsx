import { CodeCard } from './code-card.tsx';

/** The code that opens the page when the pictures or the word are forgotten. */
export function LockCode({ code, onKept }: { code: string; onKept: () => void }) {
  return <CodeCard of="lock" code={code} onKept={onKept} />;
}
