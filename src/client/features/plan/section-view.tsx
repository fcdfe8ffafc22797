import { memo, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import { type Block, blocksOf } from '../../../domain/plan/sentences.ts';
import { sectionsWithVagueWords } from '../../../domain/plan/vague-words.ts';
import type { PlanSection } from '../../../domain/records/plan-records.ts';
import { TranslateHere } from '../../translate/translate-here.tsx';
import { BlockView, type Looks } from './block-view.tsx';
import { CommentBox } from './comment-box.tsx';
import { type PlacedComment, placeKey, wholeSection } from './use-placed-comments.tsx';
import { VagueQuestions } from './vague-questions.tsx';

/** One section of a plan: what it is for in plain words, then its text as the council wrote it. */
export const SectionView = memo(function SectionView({ plan, child, section, looks, placed }: SectionViewProps) {
  const { t } = useTranslation();
  const { id } = section;
  const blocks = useMemo(() => blocksOf(section.text).map((block, at) => ({ key: String(at), block })), [section.text]);
  const [open, setOpen] = useState<string>();
  const toggle = useCallback((key: string) => setOpen((now) => (now === key ? undefined : key)), []);
  const hasVague = looks.vague && sectionsWithVagueWords.includes(id);
  const shown = useMemo(() => ({ ...looks, vague: hasVague }), [looks, hasVague]);
  const onWhole = placed.filter((one) => one.key === wholeSection).length;
  const box = (sentence: string) => (
    <CommentBox
      key={open}
      child={child}
      place={{ plan, section: id, sentence }}
      comments={placed.filter((one) => one.key === open).map((one) => one.comment)}
      onDone={() => setOpen(undefined)}
    />
  );
  return (
    <section className="plan-section" id={`section-${id}`} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`}>
        <span className="letter">{id}</span>
        <span>{t(`plan:sections.${id}.name`)}</span>
      </h2>
      <p className="soft small">{t(`plan:sections.${id}.what`)}</p>
      <div className="plan-text" dir="auto">
        {blocks.map(({ key, block }) => (
          <PlacedBlock key={key} {...{ block, placed, open, box }} at={Number(key)} looks={shown} onOpen={toggle} />
        ))}
      </div>
      <TranslateHere text={section.text} />
      {looks.commenting || onWhole > 0 ? (
        <button
          type="button"
          className="btn quiet no-print"
          aria-expanded={open === wholeSection}
          onClick={() => toggle(wholeSection)}
        >
          {onWhole > 0 ? t('plan:comment.on-section', { count: onWhole }) : t('plan:comment.section', { letter: id })}
        </button>
      ) : null}
      {open === wholeSection ? box('') : null}
    </section>
  );
});

function PlacedBlock({ block, at, looks, placed, open, onOpen, box }: PlacedBlockProps) {
  const counts = useMemo(
    () => block.sentences.map((_, index) => placed.filter((one) => one.key === placeKey({ block: at, index })).length),
    [block, placed, at],
  );
  const opened = block.sentences.find((_, index) => placeKey({ block: at, index }) === open);
  const here = opened === undefined ? undefined : open;
  return (
    <>
      <BlockView
        {...{ block, at, looks, counts, onOpen }}
        open={here}
        box={opened === undefined ? null : box(opened)}
      />
      {looks.vague ? <VagueQuestions sentences={block.sentences} /> : null}
    </>
  );
}

type PlacedBlockProps = {
  block: Block;
  at: number;
  looks: Looks;
  placed: readonly PlacedComment[];
  open: string | undefined;
  onOpen: (key: string) => void;
  box: (sentence: string) => React.ReactNode;
};

type SectionViewProps = {
  plan: string;
  child: Child;
  section: PlanSection;
  looks: Looks;
  placed: readonly PlacedComment[];
};
