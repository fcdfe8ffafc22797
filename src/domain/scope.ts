import * as z from 'zod/mini';

/** The unit of permission, sync, cursor, key and purge (design §4). A record lives in exactly one. */
export const scopeKinds = ['content', 'case', 'draft', 'home', 'voice', 'thread', 'person'] as const;
export type ScopeKind = (typeof scopeKinds)[number];
export type ScopeId = `${ScopeKind}:${string}`;

const shape = /^(content|case|draft|home|voice|thread|person):[a-z0-9][a-z0-9/-]{0,99}$/i;

export function isScopeId(text: unknown): text is ScopeId {
  return typeof text === 'string' && shape.test(text);
}

export const scopeIdSchema = z.custom<ScopeId>(isScopeId, 'not-a-scope');

export function scopeKind(scope: ScopeId): ScopeKind {
  return scope.slice(0, scope.indexOf(':')) as ScopeKind;
}

/** What stands after the colon: a child's reference, a home's id, a council. */
export function scopeKey(scope: ScopeId): string {
  return scope.slice(scope.indexOf(':') + 1);
}
