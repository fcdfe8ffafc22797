import { useCallback, useMemo } from 'react';
import { type Columns, type WrittenLine, writeLog } from '../../../domain/log/export-log.ts';
import type { LogLine } from '../../../domain/log/log-lines.ts';
import type { Promised } from '../../../domain/records/log-records.ts';
import { useRecords } from '../../family.tsx';
import { useCouncilWords } from '../../i18n/use-council-words.tsx';
import { useLineWords } from './line-words.tsx';

/** The lines of the log with every value in English words, for those who are shown the record; what was said as it is. */
export function useWrittenLog(): { write: (lines: readonly LogLine[]) => WrittenLine[]; columns: Columns } {
  const { t, long, language } = useCouncilWords();
  const { nameOf, howOf, textOf } = useLineWords(language);
  const files = useRecords<{ name: string }>('file');
  const write = useCallback(
    (lines: readonly LogLine[]) => {
      const named = new Map(files.map(({ record }) => [record.id, record.body.name]));
      const promised = ({ text, by, kept }: Promised): string =>
        [
          text,
          by ? t('log:promise.for', { day: long(by) }) : '',
          kept ? t('log:promise.done-on', { day: long(kept) }) : '',
        ]
          .filter(Boolean)
          .join(' · ');
      const replied = (by: string | undefined, answered: string | undefined): string =>
        [by, answered && t('log:export.answered', { day: answered })].filter(Boolean).join('. ');
      return writeLog(lines, (line, number) => {
        const entry = line.kind === 'entry' ? line.entry : undefined;
        const replyBy = entry?.replyBy ?? (line.kind === 'letter' ? line.letter.replyBy : undefined);
        return {
          number,
          date: line.date,
          day: long(line.date),
          time: line.time ?? '',
          how: howOf(line),
          who: line.kind === 'letter' ? [line.letter.subject, line.letter.to].join(' · ') : nameOf(line),
          said: textOf(line),
          promises: (entry?.promises ?? []).map(promised).join(' | '),
          replyBy: replied(replyBy && long(replyBy), entry?.answered && long(entry.answered)),
          files: (entry?.files ?? []).map((id) => named.get(id) ?? t('files:unnamed')).join(', '),
        };
      });
    },
    [files, t, long, nameOf, howOf, textOf],
  );
  const columns = useMemo(
    () => ({
      number: t('log:export.columns.number'),
      date: t('log:export.columns.date'),
      day: t('log:export.columns.day'),
      time: t('log:export.columns.time'),
      how: t('log:export.columns.how'),
      who: t('log:export.columns.who'),
      said: t('log:export.columns.said'),
      promises: t('log:export.columns.promises'),
      replyBy: t('log:export.columns.reply-by'),
      files: t('log:export.columns.files'),
    }),
    [t],
  );
  return { write, columns };
}
