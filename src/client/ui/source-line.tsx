import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { readFactDay } from '../../domain/fact-day.ts';
import { type FactSource, sourceName, sourcesOf } from '../../domain/records/fact-source.ts';
import { type ScopeId, scopeKey } from '../../domain/scope.ts';
import { useRecords } from '../family.tsx';
import { English } from './english.tsx';
import { useFactDay } from './use-fact-day.tsx';
import './source-line.css';

/** `asOf` is the day of the fact where it is another than its pack's; `council` says whose pack it stands in. */
export type PackFact = {
  source: string;
  seen: 'seed' | 'published page' | 'from memory';
  asOf?: string | null | undefined;
  council?: string;
};

/** Where a fact of a council's pack comes from, how it was seen and when: stands by every phone number and figure. */
export function SourceLine({ fact }: { fact: PackFact }) {
  const { t } = useTranslation();
  const when = useWhen(fact);
  // What is from memory alone says so already.
  const sources = useMemo(() => sourcesOf(fact.source).filter(({ text }) => text !== 'from memory'), [fact.source]);
  const [first] = sources;
  const isOne = sources.length === 1;
  return (
    <div className="soft small no-terms">
      <p>
        {when} {t(`common:source.seen.${fact.seen}`)}{' '}
        {isOne && first ? (
          <>
            {t('common:source.read')} <SourceLink source={first} />
          </>
        ) : null}
      </p>
      {sources.length > 1 ? (
        <details className="read-where">
          <summary>{t('common:source.all', { count: sources.length })}</summary>
          <ul className="list-plain">
            {sources.map((source) => (
              <li key={source.text}>
                <SourceLink source={source} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

/** The fact's own day, else the day its pack was put together. */
function useWhen({ asOf, council }: PackFact): string {
  const { t } = useTranslation();
  const say = useFactDay();
  const packs = useRecords<{ compiled: string }>('pack', 'content');
  if (asOf) {
    return t(`common:source.as-of.${readFactDay(asOf).kind}`, { day: say(asOf) });
  }
  const pack = packs.find(({ scope }) => isOf(scope, council)) ?? packs[0];
  return pack ? t('common:source.check', { day: say(pack.record.body.compiled) }) : t('common:source.no-day');
}

const isOf = (scope: ScopeId, council: string | undefined) => council !== undefined && scopeKey(scope) === council;

type Paper = { id: string; title?: string | null; url?: string | null; file?: string | null };

/** A page to open, or a paper by its title. */
export function SourceLink({ source }: { source: FactSource }) {
  const papers = useRecords<Paper>('source', 'content');
  const known = papers.find(({ record: { body } }) => [body.id, body.url, body.file].includes(source.text));
  const name = sourceName(source, known?.record.body.title);
  if (!source.address) return <English>{name}</English>;
  return (
    <a href={source.address} rel="noreferrer">
      <English>{name}</English>
    </a>
  );
}
