import { useTranslation } from 'react-i18next';
import {
  afterOf,
  beforeOf,
  type ComparisonEntry,
  type EntryKind,
  type WordChange,
} from '../../../domain/plan/comparison.ts';

type ChangeKind = Exclude<EntryKind, 'same'>;
export type ChangeEntry = ComparisonEntry & { kind: ChangeKind };
type Change = ChangeEntry;

export const isChange = (entry: ComparisonEntry): entry is ChangeEntry => entry.kind !== 'same';

/** The signs beside the words: told apart without colour, on paper too. All of them are in the font we bring. */
const signs: Record<Change['kind'], string> = {
  added: '+',
  removed: '−',
  changed: '~',
  moved: '»',
  split: '÷',
  joined: '&',
};

/** One change between two plans: what became of it in a word and a sign, then the sentence. Plans are in English. */
export function ComparedEntry({ entry, id }: { entry: Change; id: string }) {
  const words = useChangeWords();
  return (
    <li className={`change ${entry.kind}`} id={id} tabIndex={-1}>
      <p className="became">
        <span className="sign" aria-hidden="true">
          {signs[entry.kind]}
        </span>
        {words(entry)}
      </p>
      <ChangedText entry={entry} />
    </li>
  );
}

/** "Moved here from section E"; "Split into 2". */
function useChangeWords() {
  const { t } = useTranslation();
  return (entry: Change): string => {
    const [before] = beforeOf(entry);
    const [after] = afterOf(entry);
    const isElsewhere = before && after && before.section !== after.section;
    if (entry.kind === 'split') return t('plan:became.split', { count: entry.after.length });
    if (entry.kind === 'joined') return t('plan:became.joined', { count: entry.before.length });
    if (isElsewhere) return t(`plan:became.${entry.kind}-from`, { letter: before.section });
    if (entry.kind === 'changed' && entry.hasMoved) return t('plan:became.changed-moved');
    return t(`plan:became.${entry.kind}`);
  };
}

function ChangedText({ entry }: { entry: Change }) {
  const { t } = useTranslation();
  switch (entry.kind) {
    case 'added':
      return (
        <p dir="auto" lang="en-GB">
          <ins>{entry.after.text}</ins>
        </p>
      );
    case 'removed':
      return (
        <p dir="auto" lang="en-GB">
          <del>{entry.before.text}</del>
        </p>
      );
    case 'moved':
      return (
        <p dir="auto" lang="en-GB">
          {entry.after.text}
        </p>
      );
    case 'changed':
      return <Words words={entry.words} />;
    default:
      return (
        <>
          <p className="small soft">{t('plan:became.before')}</p>
          {beforeOf(entry).map((one) => (
            <p key={`${one.section}${one.block}:${one.index}`} className="quoted" dir="auto" lang="en-GB">
              {one.text}
            </p>
          ))}
          <p className="small soft">{t('plan:became.after')}</p>
          {afterOf(entry).map((one) => (
            <p key={`${one.section}${one.block}:${one.index}`} dir="auto" lang="en-GB">
              {one.text}
            </p>
          ))}
        </>
      );
  }
}

/** Screen readers say nothing of `ins` and `del` by themselves, so each says in words what it is. */
function Words({ words }: { words: readonly WordChange[] }) {
  const { t, i18n } = useTranslation();
  const pieces = words.map((piece, at) => ({ ...piece, key: `${at}` }));
  return (
    <p dir="auto" lang="en-GB">
      {pieces.map(({ key, kind, text }) => {
        if (kind === 'same') return <span key={key}>{text}</span>;
        const inside = (
          <>
            <span className="hidden-visually" lang={i18n.language}>
              {' '}
              {t(`plan:became.word-${kind}`)}{' '}
            </span>
            {text}
          </>
        );
        return kind === 'added' ? <ins key={key}>{inside}</ins> : <del key={key}>{inside}</del>;
      })}
    </p>
  );
}
