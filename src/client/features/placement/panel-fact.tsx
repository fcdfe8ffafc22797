import { useRecords } from '../../family.tsx';
import { type PackFact, SourceLine } from '../../ui/source-line.tsx';

type Fact = PackFact & { id: string; title: string; plain: string; date?: string | null };

/** What the council's pack says about its panels, with its date and source; nothing where the pack is not here yet. */
export function PanelFact({ id }: { id: string }) {
  const facts = useRecords<Fact>('panel', 'content');
  const fact = facts.find(({ record }) => record.body.id === id)?.record.body;
  if (!fact) return null;
  return (
    <details>
      <summary>
        {fact.title}
        {fact.date ? <span className="soft"> ({fact.date})</span> : null}
      </summary>
      <p>{fact.plain}</p>
      <SourceLine fact={fact} />
    </details>
  );
}
