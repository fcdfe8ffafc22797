import { scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';
import { type PackFact, SourceLine } from '../../ui/source-line.tsx';
import { usePackWords } from '../../use-pack-words.tsx';

type Fact = PackFact & { id: string; title: string; plain: string; date?: string | null };

/** What the council's pack says about its panels, with its date and source; nothing where the pack is not here yet. */
export function PanelFact({ id }: { id: string }) {
  const facts = useRecords<Fact>('panel', 'content');
  const inLanguage = usePackWords();
  const found = facts.find(({ record }) => record.body.id === id);
  if (!found) return null;
  const { scope, record } = found;
  const council = scopeKey(scope);
  const { title, plain, date } = inLanguage({ kind: 'panel', council, record: record.id }, record.body);
  return (
    <details>
      <summary>
        {title}
        {date ? <span className="soft"> ({date})</span> : null}
      </summary>
      <p>{plain}</p>
      <SourceLine fact={{ ...record.body, council }} />
    </details>
  );
}
