/** The ids that tie a field to its hint and its fault; undefined where it has neither. */
export function describedBy(id: string, hint: string | undefined, fault: string | undefined): string | undefined {
  return [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ') || undefined;
}

/** A field's hint, and what is wrong with it, between its label and its box. */
export function FieldNotes({ id, hint, fault }: { id: string; hint: string | undefined; fault: string | undefined }) {
  return (
    <>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {fault ? (
        <p className="fault-words" id={`${id}-fault`}>
          {fault}
        </p>
      ) : null}
    </>
  );
}
