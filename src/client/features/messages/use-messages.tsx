import { useMemo } from 'react';
import { messageBodySchema } from '../../../domain/records/message-records.ts';
import { isScopeId, type ScopeId, scopeKey } from '../../../domain/scope.ts';
import { useCurrentCase } from '../../current-case.tsx';
import { useRecords, useSession } from '../../family.tsx';
import { type Conversation, conversationsOf } from './conversations.ts';

export type Thread = {
  scope: ScopeId;
  /** The council's reference of the child on screen. */
  child: string;
  name: string;
  conversations: Conversation[];
};

/** What this person and the council wrote about the child on screen; or why there can be nothing. */
export function useMessages(): Thread | 'no-child' | 'no-account' | 'no-record' {
  const { person } = useSession();
  const { child } = useCurrentCase();
  const records = useRecords('message', 'thread');
  const scope = `thread:${person ?? ''}`;
  const ref = child?.caseScope && scopeKey(child.caseScope);
  const conversations = useMemo(() => {
    const mine = records.flatMap(({ scope: where, record }) => {
      const body = where === scope ? messageBodySchema.safeParse(record.body) : undefined;
      if (!body?.success || body.data.child !== ref) return [];
      return [{ ...body.data, id: record.id, version: record.version }];
    });
    return conversationsOf(mine);
  }, [records, scope, ref]);
  if (!child) return 'no-child';
  if (!person || !isScopeId(scope)) return 'no-account';
  return ref ? { scope, child: ref, name: child.name, conversations } : 'no-record';
}
