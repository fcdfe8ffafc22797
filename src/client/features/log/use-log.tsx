import { useMemo } from 'react';
import type { Child } from '../../../domain/children.ts';
import { type LogLine, logLines } from '../../../domain/log/log-lines.ts';
import { letterBodySchema } from '../../../domain/records/letter-records.ts';
import { type LogEntry, logEntryBodySchema } from '../../../domain/records/log-records.ts';
import { messageBodySchema } from '../../../domain/records/message-records.ts';
import type { ScopeId } from '../../../domain/scope.ts';
import { type Found, useRecords } from '../../family.tsx';

export type KeptEntry = { id: string; scope: ScopeId; version: number; body: LogEntry };

export type Log = {
  /** What is shown, newest first: entries, letters sent and messages. */
  lines: LogLine[];
  /** Every entry of the child's, those put away too. */
  entries: KeptEntry[];
};

type Schema<Body> = { safeParse(value: unknown): { success: true; data: Body } | { success: false } };

/** Records of this child that can be read; what a newer app wrote otherwise is left out, not guessed at. */
function ofChild<Body>(child: Child, found: readonly Found[], schema: Schema<Body>) {
  return found.flatMap(({ scope, record: { id, version, body } }) => {
    if (!child.ids.includes(String(body.child))) return [];
    const read = schema.safeParse(body);
    return read.success ? [{ id, scope, version, body: read.data }] : [];
  });
}

export function useLog(child: Child): Log {
  const entries = useRecords('log-entry', 'home');
  const letters = useRecords('letter', 'home');
  const messages = useRecords('message', 'thread');
  return useMemo(() => {
    const mine = ofChild(child, entries, logEntryBodySchema);
    const lines = logLines({
      entries: mine,
      letters: ofChild(child, letters, letterBodySchema),
      messages: ofChild(child, messages, messageBodySchema),
    });
    return { entries: mine, lines };
  }, [child, entries, letters, messages]);
}
