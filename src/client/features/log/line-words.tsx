import { useTranslation } from 'react-i18next';
import type { LogLine } from '../../../domain/log/log-lines.ts';
import type { LogEntry } from '../../../domain/records/log-records.ts';
import { useDates } from '../../i18n/use-dates.tsx';
import type { LinkRow } from '../../ui/link-rows.tsx';

const icons = {
  call: 'phone',
  letter: 'letter',
  email: 'letter',
  meeting: 'people',
  visit: 'home',
  other: 'pen',
} as const;

const longest = 110;

/** The first words of a text, cut between words. */
function beginning(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length <= longest ? flat : `${flat.slice(0, longest).replace(/\s\S*$/, '')} …`;
}

/** When it was, and how it begins, in whatever language its writer wrote. */
const Below = ({ when, words }: { when: string; words: string }) => (
  <>
    {when}
    {words ? (
      <>
        {'. '}
        <bdi translate="no">{words}</bdi>
      </>
    ) : null}
  </>
);

/** How the lines of the log are called; `lng` where that is not for the screen but for those who read the record. */
export function useLineWords(lng?: string) {
  const { t } = useTranslation(undefined, { lng });
  const { long } = useDates();
  const whoOf = ({ who, role }: Pick<LogEntry, 'who' | 'role'>): string =>
    [who, role].filter(Boolean).join(', ') || t('log:somebody');
  const nameOf = (line: LogLine): string => {
    if (line.kind === 'entry') return whoOf(line.entry);
    if (line.kind === 'letter') return line.letter.subject;
    return t(`log:message.${line.message.from}`);
  };
  const howOf = (line: LogLine): string =>
    line.kind === 'entry' ? t(`log:how.${line.entry.how}`) : t(`log:kind.${line.kind}`);
  const textOf = (line: LogLine): string => {
    if (line.kind === 'entry') return line.entry.said;
    return line.kind === 'letter' ? line.letter.text : line.message.text;
  };
  const row = (line: LogLine): LinkRow => {
    const when = [howOf(line), long(line.date), line.time].filter(Boolean).join(' · ');
    return {
      key: `${line.kind} ${line.id}`,
      to: line.kind === 'message' ? '/messages' : `/${line.kind === 'entry' ? 'log' : 'letters'}/${line.id}`,
      icon: line.kind === 'entry' ? icons[line.entry.how] : line.kind === 'letter' ? 'letter' : 'bubble',
      words: nameOf(line),
      below: <Below when={when} words={beginning(textOf(line))} />,
    };
  };
  return { row, nameOf, howOf, textOf, whoOf };
}
