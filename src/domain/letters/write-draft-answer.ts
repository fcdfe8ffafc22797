import { planSectionIds } from '../records/plan-records.ts';
import { countedFrom, restsOn, standing } from './chosen-deadline.ts';
import { lawOf } from './laws.ts';
import type { LetterForm } from './letter-form.ts';
import { type LetterCase, type LetterPlan, type Part, withOwn } from './letter-plan.ts';
import { usualReplyBy } from './reply-by.ts';

const of = 'comment-draft';

/** What the family said about single sentences, section by section, then what they want to say besides. */
export function writeDraftAnswer(form: LetterForm, letterCase: LetterCase): LetterPlan {
  const { comments, today } = letterCase;
  const [known] = standing(letterCase, ['respond-to-draft', 'respond-to-amendments']);
  const which = form.choice('answered', ['draft', 'amendments'], {
    known: known && (known.id === 'respond-to-draft' ? 'draft' : 'amendments'),
  });
  const fits = which === 'draft' ? 'respond-to-draft' : 'respond-to-amendments';
  const start = which === 'draft' ? 'draft-plan-served' : 'amendment-notice-served';
  const found = which
    ? countedFrom(form, letterCase, known?.id === fits ? known : undefined, { id: fits, start })
    : undefined;
  const more = form.text('comments', { optional: comments.length > 0 });
  const meeting = form.choice('meeting', ['yes', 'no'], { optional: true, front: true });
  if (!found) return { parts: comments.length > 0 ? commentParts(comments) : [], law: [] };
  return {
    parts: [
      { of: 'all', part: `got-${start}`, values: found.values },
      { of, part: which },
      { of, part: `due-${found.state}`, values: found.values },
      ...commentParts(comments),
      ...(comments.length > 0 ? withOwn({ of, part: 'more' }, more) : withOwn({ of, part: 'comments' }, more)),
      meeting === 'yes' ? { of, part: 'meeting' } : undefined,
      { of, part: 'ask' },
    ],
    law: [lawOf(found.deadline)],
    restsOn: restsOn(found),
    replyBy: usualReplyBy(today),
    tells: { type: which === 'draft' ? 'draft-answered' : 'amendments-answered' },
  };
}

function commentParts(comments: LetterCase['comments']): Part[] {
  const bySection = planSectionIds.flatMap((id) => comments.filter(({ section }) => section === id));
  return bySection.map(({ section, sentence, text }) => ({
    of,
    part: sentence ? 'comment' : 'comment-whole',
    values: { section, comment: text, ...(sentence ? { sentence } : {}) },
  }));
}
