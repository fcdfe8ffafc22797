import './aloud.css';
import { AloudBar } from './aloud-bar.tsx';
import { AloudMarked } from './aloud-marked.tsx';
import { AloudTop } from './aloud-top.tsx';
import { useAloud } from './use-aloud.tsx';

/** Reading aloud, on whatever screen is shown. It tells screen readers nothing: who uses one hears the page already. */
export function Aloud() {
  const { reader, state } = useAloud();
  if (!reader) return null;
  return (
    <>
      <AloudTop reader={reader} isReading={state.is === 'reading'} />
      <AloudMarked />
      {state.is === 'off' ? null : <AloudBar reader={reader} state={state} />}
    </>
  );
}
