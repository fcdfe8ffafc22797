import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import { type PreferenceSentBody, preferenceSentBodySchema } from '../../../domain/records/preference-records.ts';
import { type ScopeId, scopeKey } from '../../../domain/scope.ts';
import { useRecords } from '../../family.tsx';

export type DraftScope = `draft:${string}`;

/** Where a preference is sent to; only a child in the council's record has it. */
export function draftScopeOf(child: Child): DraftScope | undefined {
  return child.caseScope && `draft:${scopeKey(child.caseScope)}`;
}

/** One sending, and how far it has come. */
export type SentPreference = { id: string; state: 'waiting' | 'sent' | 'received'; body: PreferenceSentBody };

/** What was sent for this child by any home, the oldest first: ids are made in the order of time. */
export function useSentPreferences(child: Child): SentPreference[] {
  const records = useRecords('preference-sent', 'draft');
  return useMemo(() => {
    const draft: ScopeId | undefined = draftScopeOf(child);
    return records
      .flatMap(({ scope, record: { id, version, body } }): SentPreference[] => {
        const read = scope === draft ? preferenceSentBodySchema.safeParse(body) : undefined;
        if (!read?.success) return [];
        // Version 0: it lies on this phone only, and goes with the next exchange.
        const state = read.data.receivedAt ? 'received' : version === 0 ? 'waiting' : 'sent';
        return [{ id, state, body: read.data }];
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }, [records, child]);
}
