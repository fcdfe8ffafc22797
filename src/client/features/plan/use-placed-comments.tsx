import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { Comparison, PlanSentence } from '../../../domain/plan/comparison.ts';
import { type KeptComment, keepComments } from '../../../domain/plan/keep-comments.ts';
import { sentencesOf } from '../../../domain/plan/read-sections.ts';
import { keyOf } from '../../../domain/plan/sentence-words.ts';
import type { SentencePlace } from '../../../domain/plan/sentences.ts';
import { type PlanSection, type PlanSectionId, planSectionIds } from '../../../domain/records/plan-records.ts';
import { compareInWorker } from '../../plan/compare-in-worker.ts';
import { type Comment, useComments } from './use-comments.tsx';
import { type Plan, usePlans } from './use-plans.tsx';

/** The place of a comment about a whole section. */
export const wholeSection = 'whole';
export const placeKey = ({ block, index }: SentencePlace): string => `${block}:${index}`;

/** A comment and where its sentence stands in the plan on screen. */
export type PlacedComment = {
  comment: Comment;
  section: PlanSectionId;
  key: string;
  /** The sentence as it stands there. */
  sentence: string;
  how: 'same' | 'changed' | 'moved' | 'split' | 'joined';
};

type Placed = { placed: PlacedComment[]; gone: Comment[] };
const none: PlacedComment[] = [];

/** Comments on this plan, on older ones and on removed ones, each beside its sentence, or among those that have gone. */
export function usePlacedComments(child: Child, plan: Plan) {
  const { comments } = useComments(child);
  const plans = usePlans(child);
  const { sections } = plan.body;
  const older = useMemo(() => {
    const at = plans.findIndex((one) => one.id === plan.id);
    const before = plans.slice(at + 1);
    return before.filter((one) => comments.some(({ body }) => body.plan === one.id));
  }, [plans, plan.id, comments]);
  const comparisons = useComparisons(older, sections);
  const worked = useMemo(() => {
    const newer = plans.slice(
      0,
      Math.max(
        0,
        plans.findIndex((one) => one.id === plan.id),
      ),
    );
    const kept = comments
      .filter(({ body }) => body.text.trim() !== '' || body.earlier !== undefined)
      .flatMap((comment): KeptComment<Comment>[] => {
        if (newer.some((one) => one.id === comment.body.plan)) return [];
        if (!older.some((one) => one.id === comment.body.plan)) return [keepHere(comment, sections)];
        const comparison = comparisons.get(comment.body.plan);
        return comparison ? keepComments([comment], comparison) : [];
      });
    return placedOf(kept);
  }, [comments, plans, plan.id, older, comparisons, sections]);
  const bySection = useCallback(
    (id: PlanSectionId) => {
      const here = worked.placed.filter((one) => one.section === id);
      return here.length > 0 ? here : none;
    },
    [worked],
  );
  return { ...worked, bySection };
}

const noComparisons: ReadonlyMap<string, Comparison> = new Map();

/** What became of each older plan, worked out beside the page, one after the other. */
function useComparisons(older: readonly Plan[], sections: readonly PlanSection[]): ReadonlyMap<string, Comparison> {
  const [comparisons, setComparisons] = useState(noComparisons);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const compareAll = async () => {
      for (const one of older) {
        const comparison = await compareInWorker(one.body.sections, sections, { signal });
        if (!comparison || signal.aborted) return;
        setComparisons((known) => new Map(known).set(one.id, comparison));
      }
    };
    void compareAll();
    return () => asking.abort();
  }, [older, sections]);
  return comparisons;
}

/** A comment written on this plan itself, or on one that was removed: beside the same sentence, in its section first. */
function keepHere(comment: Comment, sections: readonly PlanSection[]): KeptComment<Comment> {
  const { section, sentence } = comment.body;
  if (sentence === '') return { comment, place: { state: 'section', section } };
  const asked = keyOf(sentence);
  const inOrder = sections.toSorted((a, b) => Number(b.id === section) - Number(a.id === section));
  for (const { id, text } of inOrder) {
    const found = sentencesOf(id, text).find((one) => keyOf(one.text) === asked);
    if (found) return { comment, place: { state: 'kept', how: 'same', sentence: found } };
  }
  return { comment, place: { state: 'gone', section, sentence } };
}

function placedOf(kept: readonly KeptComment<Comment>[]): Placed {
  const placed: (PlacedComment & { at: number })[] = [];
  const gone: Comment[] = [];
  const order = ({ section, block, index }: Pick<PlanSentence, 'section' | 'block' | 'index'>) =>
    planSectionIds.indexOf(section) * 1e8 + block * 1e3 + index;
  for (const { comment, place } of kept) {
    if (place.state === 'gone') gone.push(comment);
    else if (place.state === 'section') {
      const { section } = place;
      const at = order({ section, block: -1, index: 0 });
      placed.push({ comment, section, key: wholeSection, sentence: '', how: 'same', at });
    } else {
      const { how, sentence } = place;
      const { section, text } = sentence;
      placed.push({ comment, section, key: placeKey(sentence), sentence: text, how, at: order(sentence) });
    }
  }
  return { placed: placed.sort((a, b) => a.at - b.at), gone };
}
