import { useEffect, useRef, useState } from 'react';

/** A button whose act cannot be taken back: it asks once more, and the question takes the focus. */
export function AskTwice({ ask, sure, yes, no, onYes }: AskTwiceProps) {
  const [asked, setAsked] = useState(false);
  const question = useRef<HTMLElement>(null);
  useEffect(() => {
    if (asked) question.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" className="btn danger" onClick={() => setAsked(true)}>
        {ask}
      </button>
    );
  }
  return (
    <section className="card" role="alert" tabIndex={-1} ref={question}>
      <p>{sure}</p>
      <div className="row">
        <button type="button" className="btn danger" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="btn quiet" onClick={() => setAsked(false)}>
          {no}
        </button>
      </div>
    </section>
  );
}

type AskTwiceProps = { ask: string; sure: string; yes: string; no: string; onYes: () => void };
