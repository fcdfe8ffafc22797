import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import type { LetterCase } from '../../../domain/letters/letter-plan.ts';
import { ownPlanBodySchema, planBodySchema, planCommentBodySchema } from '../../../domain/records/plan-records.ts';
import { scopeKey, scopeKind } from '../../../domain/scope.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useRecords } from '../../family.tsx';
import { useInterpreter } from '../../use-interpreter.tsx';
import { usePreference } from '../../use-preference.tsx';
import { useSender } from '../../use-sender.tsx';
import { useToday } from '../../use-today.tsx';
import { useLetters } from './use-letters.tsx';

/** Everything of the child's case a letter may be made from. */
export function useLetterCase(child: Child): LetterCase {
  const { story, deadlines } = useCurrentCase();
  const { sender } = useSender();
  const letters = useLetters(child);
  const comments = useComments(child);
  const preference = usePreference(child);
  const interpreter = useInterpreter(child);
  const today = useToday();
  return useMemo(() => {
    const first = letters.find(({ body }) => body.template === 'complain-1' && body.sentOn !== undefined);
    return {
      ...{ lines: story.lines, deadlines, comments, interpreter, today },
      child: { name: sender.children?.[child.key] ?? child.name, born: child.born },
      ...(sender.name ? { sender: sender.name } : {}),
      ...(preference.choices.length > 0 ? { preference } : {}),
      ...(first?.body.sentOn ? { complainedOn: first.body.sentOn } : {}),
    };
  }, [story, deadlines, comments, preference, interpreter, today, letters, sender, child]);
}

/** What the family wants to say about the newest plan that is still open to answers. */
function useComments(child: Child): LetterCase['comments'] {
  const own = useRecords('own-plan', 'home');
  const official = useRecords('plan', 'draft');
  const comments = useRecords('plan-comment', 'home');
  return useMemo(() => {
    const ref = child.caseScope && scopeKey(child.caseScope);
    const plans = [...own, ...official].flatMap(({ scope, record }) => {
      const body = (scopeKind(scope) === 'home' ? ownPlanBodySchema : planBodySchema).safeParse(record.body);
      const isTheirs = 'child' in record.body ? child.ids.includes(String(record.body.child)) : scopeKey(scope) === ref;
      const isOpen = body.success && (body.data.kind === 'draft' || body.data.kind === 'proposed');
      return isTheirs && isOpen ? [{ id: record.id, date: body.data.date }] : [];
    });
    const newest = plans.sort((a, b) => b.date.localeCompare(a.date))[0];
    return comments.flatMap(({ record }) => {
      const body = planCommentBodySchema.safeParse(record.body);
      const isOnIt = body.success && child.ids.includes(body.data.child) && body.data.plan === newest?.id;
      return isOnIt && body.data.text.trim() ? [body.data] : [];
    });
  }, [own, official, comments, child]);
}
