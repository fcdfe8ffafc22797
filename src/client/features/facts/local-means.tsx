import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import './facts.css';
import type { Fact } from './use-facts.tsx';

/** Something children or families were asked, and what they said: their words, not a rule. */
export function LocalMeans({ finding: { recordId, council, body } }: { finding: Fact<'finding'> }) {
  const name = useEnglish();
  return (
    <section className="card" aria-labelledby={recordId}>
      <h2 id={recordId}>{name(body.title)}</h2>
      <p className="soft">{name(body.who)}</p>
      <dl className="facts said-when">
        {body.points.map(({ stage, rule }) => (
          <div key={stage}>
            <dt>{name(stage)}</dt>
            <dd>{name(rule)}</dd>
          </div>
        ))}
      </dl>
      <SourceLine fact={{ ...body, council }} />
    </section>
  );
}
