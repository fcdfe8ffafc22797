import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { caseStory } from '../../../src/domain/case-line.ts';
import { childrenOf, type ScopedRecord } from '../../../src/domain/children.ts';
import { inferredTransfer } from '../../../src/domain/clocks/inferred-transfer.ts';
import { workOut } from '../../../src/domain/clocks/work-out.ts';
import type { LetterCase } from '../../../src/domain/letters/letter-plan.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { demoPost } from '../../../src/server/access/demo-post.ts';
import { seedDemo } from '../../../src/server/council/demo.ts';
import { matchKey } from '../../server/council/sen2-world.ts';
import { freshDatabase } from '../../support/database.ts';

/**
 * The six demo families on a day, through the real import into a real PostgreSQL, read as their phones read them: by
 * the child's name, what a letter may be made from.
 */
export async function demoLetterCases(today: CalendarDate): Promise<Map<string, LetterCase>> {
  const { db, close } = await freshDatabase();
  try {
    await seedDemo({ db, mailer: demoPost(db), matchKey, today });
    const rows = await db
      .selectFrom('records')
      .select(['scope_id', 'id', 'kind', 'body'])
      .where('scope_id', 'like', 'case:%')
      .where('removed', '=', false)
      .execute();
    const records: ScopedRecord[] = rows.map(({ scope_id, id, kind, body }) => ({
      scope: scope_id as ScopeId,
      record: { id, kind, version: 1, body: body ?? {} },
    }));
    return new Map(childrenOf(records).map((child) => [child.name, caseOf(child, records, today)]));
  } finally {
    await close();
  }
}

function caseOf(
  child: ReturnType<typeof childrenOf>[number],
  records: readonly ScopedRecord[],
  today: CalendarDate,
): LetterCase {
  const { lines, undated } = caseStory(
    records.filter(({ scope }) => scope === child.caseScope),
    [],
  );
  const events = lines.map(({ event }) => event);
  const deadlines = workOut({
    today,
    ...(child.born ? { child: { born: child.born } } : {}),
    events: [...events, ...inferredTransfer(events, child.born)],
    undated,
  });
  return { child, lines, deadlines, comments: [], today };
}
