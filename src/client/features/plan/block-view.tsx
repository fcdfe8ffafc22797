import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Block } from '../../../domain/plan/sentences.ts';
import { vagueWordsIn } from '../../../domain/plan/vague-words.ts';
import { Icon } from '../../ui/icon.tsx';
import { MarkedText, rangesOf } from './marked-text.tsx';

export type Looks = {
  /** Words one looks for. */
  find: string;
  /** Words to ask about are marked. */
  vague: boolean;
  /** Every sentence is a row to press. */
  commenting: boolean;
};

type Sentence = { key: string; text: string; count: number };
const nothing: readonly never[] = [];

/** One paragraph, heading or list item of a plan, for reading; or its sentences, each to be pressed. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, at, looks, counts, open, onOpen, box } = props;
  const sentences = block.sentences.map((text, index) => ({ key: `${at}:${index}`, text, count: counts[index] ?? 0 }));
  if (looks.commenting && block.kind !== 'heading') {
    return <SentenceRows sentences={sentences} looks={looks} open={open} onOpen={onOpen} box={box} />;
  }
  const running = sentences.map((sentence) => (
    <ReadSentence key={sentence.key} sentence={sentence} looks={looks} onOpen={onOpen} />
  ));
  return (
    <>
      <ReadBlock block={block}>{running}</ReadBlock>
      {box}
    </>
  );
});

function ReadBlock({ block, children }: { block: Block; children: ReactNode }) {
  if (block.kind === 'heading') return <h3>{children}</h3>;
  if (block.kind === 'paragraph') return <p>{children}</p>;
  return (
    <div className="item">
      <span>{block.mark}</span>
      <p>{children}</p>
    </div>
  );
}

/** Plans are written in English. */
function Marked({ text, looks }: { text: string; looks: Looks }) {
  return (
    <span lang="en-GB">
      <MarkedText
        text={text}
        found={looks.find ? rangesOf(text, looks.find) : nothing}
        vague={looks.vague ? vagueWordsIn(text) : nothing}
      />
    </span>
  );
}

function ReadSentence({
  sentence,
  looks,
  onOpen,
}: {
  sentence: Sentence;
  looks: Looks;
  onOpen: (key: string) => void;
}) {
  const { t } = useTranslation();
  const { key, text, count } = sentence;
  return (
    <span className={count ? 'commented' : undefined}>
      <Marked text={text} looks={looks} />
      {count ? (
        <button type="button" className="has-comments" onClick={() => onOpen(key)}>
          {t('plan:comment.count', { count })}
        </button>
      ) : null}{' '}
    </span>
  );
}

function SentenceRows({ sentences, looks, open, onOpen, box }: SentenceRowsProps) {
  const { t } = useTranslation();
  return (
    <ul className="sentences">
      {sentences.map(({ key, text, count }) => (
        <li key={key}>
          <button type="button" className="sentence" aria-expanded={open === key} onClick={() => onOpen(key)}>
            <span className="words">
              <Marked text={text} looks={looks} />
            </span>
            <span className="pen">
              <Icon name="pen" />
              {t('plan:comment.count', { count })}
            </span>
          </button>
          {open === key ? box : null}
        </li>
      ))}
    </ul>
  );
}

type SentenceRowsProps = {
  sentences: readonly Sentence[];
  looks: Looks;
  open: string | undefined;
  onOpen: (key: string) => void;
  /** What is written about the open sentence. */
  box: ReactNode;
};

type BlockViewProps = Omit<SentenceRowsProps, 'sentences'> & {
  block: Block;
  at: number;
  /** How many comments each sentence has. */
  counts: readonly number[];
};
