import type { Transaction } from 'kysely';
import type { ScopeId } from '../../domain/scope.ts';
import type { Tables } from '../database/tables.ts';
import { lockScopes } from './write-scope.ts';

/**
 * The three guards without which words are lost (invariants 1 and 2). They are handed in, so that a test can take one
 * away and show that the loss is noticed; production always runs with these.
 */
export type SyncRules = {
  /** Whether a number the server has seen carries the same words again. */
  sameHash(stored: string, sent: string): boolean;
  /** Whether a number was processed before. */
  isRepeat(seq: number, lastSeq: number): boolean;
  /** Where each scope's next version counts on from, nobody else counting until the transaction ends. */
  lockScopes(trx: Transaction<Tables>, scopes: readonly ScopeId[]): Promise<Map<ScopeId, number>>;
};

export const syncRules: SyncRules = {
  sameHash: (stored, sent) => stored === sent,
  isRepeat: (seq, lastSeq) => seq <= lastSeq,
  lockScopes,
};
