import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { findingSchema } from '../../../domain/records/content-records.ts';
import { scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';
import { useEnglish } from '../../i18n/use-english.tsx';
import { SourceLine } from '../../ui/source-line.tsx';

/** What children said "local" means, in their words and with no verdict: it stands beside distances, never instead. */
export function LocalMeans() {
  const { t } = useTranslation();
  const english = useEnglish();
  const records = useRecords('finding', 'content');
  const findings = useMemo(
    () =>
      records.flatMap(({ scope, record }) => {
        const read = findingSchema.safeParse(record.body);
        return read.success ? [{ ...read.data, id: record.id, council: scopeKey(scope) }] : [];
      }),
    [records],
  );
  return findings.map((finding) => (
    <details key={finding.id}>
      <summary>{english(finding.title)}</summary>
      <div className="stack-tight">
        <p>{t('schools:local.who', { who: english(finding.who) })}</p>
        <dl className="facts">
          {finding.points.map(({ stage, rule }) => (
            <div key={stage}>
              <dt className="schools-stage">{english(stage)}</dt>
              <dd>{english(rule)}</dd>
            </div>
          ))}
        </dl>
        <p className="soft small">{t('schools:local.no-minutes')}</p>
        <SourceLine fact={finding} />
      </div>
    </details>
  ));
}
