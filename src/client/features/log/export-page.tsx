import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { logAsCsv, logAsText, type WrittenLine } from '../../../domain/log/export-log.ts';
import { InEnglishNote } from '../../i18n/in-english-note.tsx';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { saveFile } from '../../save-file.ts';
import { Icon } from '../../ui/icon.tsx';
import { Page } from '../../ui/page.tsx';
import { useToday } from '../../use-today.tsx';
import { useLog } from './use-log.tsx';
import { useWrittenLog } from './use-written-log.tsx';

/** The whole log as a dated record: on paper, as a table, or as plain text. Made on this device. */
export function ExportPage({ child }: { child: Child }) {
  const { t } = useTranslation();
  const record = useCouncilWords();
  const today = useToday();
  const { lines } = useLog(child);
  const { write, columns } = useWrittenLog();
  const written = useMemo(() => write(lines), [write, lines]);
  const title = record.t('log:export.printed', { name: child.name, day: record.long(today) });
  const name = record.t('log:export.file', { day: today });
  return (
    <Page title={t('log:export.title')} back={{ to: '/log', label: t('log:title') }}>
      <p className="no-print">{t(written.length > 0 ? 'log:export.words' : 'log:export.empty')}</p>
      {written.length > 0 ? (
        <div className="row no-print">
          <button type="button" className="btn" onClick={() => window.print()}>
            <Icon name="print" />
            {t('log:export.print')}
          </button>
          <button
            type="button"
            className="btn quiet"
            onClick={() => saveFile(`${name}.csv`, 'text/csv', logAsCsv(written, columns))}
          >
            {t('log:export.csv')}
          </button>
          <button
            type="button"
            className="btn quiet"
            onClick={() => saveFile(`${name}.txt`, 'text/plain', logAsText(title, written, columns))}
          >
            {t('log:export.text')}
          </button>
        </div>
      ) : null}
      <InEnglishNote />
      <p lang={record.language} dir="ltr">
        <b>{title}</b>
      </p>
      <ol className="stack log-record" lang={record.language} dir="ltr">
        {written.map((line) => (
          <Written key={line.number} line={line} columns={columns} />
        ))}
      </ol>
    </Page>
  );
}

function Written({ line, columns }: { line: WrittenLine; columns: Record<keyof WrittenLine, string> }) {
  const below = (['promises', 'replyBy', 'files'] as const).filter((key) => line[key] !== '');
  return (
    <li className="card">
      <p>
        <b>
          {line.number}. {line.day}
        </b>{' '}
        {[line.time, line.how, line.who].filter(Boolean).join(' · ')}
      </p>
      {line.said ? (
        <p className="log-said" dir="auto">
          {line.said}
        </p>
      ) : null}
      {below.map((key) => (
        <p key={key} className="small">
          <b>{columns[key]}:</b> {line[key]}
        </p>
      ))}
    </li>
  );
}
