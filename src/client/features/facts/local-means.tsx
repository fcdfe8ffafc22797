import { SourceLine } from '../../ui/source-line.tsx';
import './facts.css';
import type { Fact } from './use-facts.tsx';

/** Something children or families were asked, and what they said: their words, not a rule. */
export function LocalMeans({ finding: { recordId, council, body } }: { finding: Fact<'finding'> }) {
  return (
    <section className="card" aria-labelledby={recordId}>
      <h2 id={recordId}>{body.title}</h2>
      <p className="soft">{body.who}</p>
      <dl className="facts said-when">
        {body.points.map(({ stage, rule }) => (
          <div key={stage}>
            <dt>{stage}</dt>
            <dd>{rule}</dd>
          </div>
        ))}
      </dl>
      <SourceLine fact={{ ...body, council }} />
    </section>
  );
}
