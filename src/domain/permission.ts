import type { Change } from './changes/change.ts';
import { type ScopeId, scopeKey, scopeKind } from './scope.ts';

/** A row that lets one person into one scope. Read live in every request; nothing is inherited or cached. */
export type Grant = {
  person: string;
  scope: ScopeId;
  level: 'read' | 'write';
  /** Instants, in milliseconds; `until` absent is without end. */
  from: number;
  until?: number | undefined;
};

/** Scopes a family writes to through sync; the rest are the council's (design §4). */
const familyWrites = new Set(['draft', 'home', 'voice', 'thread', 'person']);

function holds(grants: readonly Grant[], person: string, scope: ScopeId, now: number): Grant[] {
  return grants.filter(
    (grant) =>
      grant.person === person &&
      grant.scope === scope &&
      grant.from <= now &&
      (grant.until === undefined || now < grant.until),
  );
}

/** A person's own scope and their thread with the council are theirs without a row; nobody else's rows open them. */
const isOwn = (person: string, scope: ScopeId) => scopeKey(scope) === person;
const ownKinds = new Set(['person', 'thread']);

/** Default deny. Content is for anyone. */
export function canRead(grants: readonly Grant[], person: string, scope: ScopeId, now: number): boolean {
  const kind = scopeKind(scope);
  if (kind === 'content') return true;
  if (ownKinds.has(kind)) return isOwn(person, scope);
  return holds(grants, person, scope, now).length > 0;
}

/** Whether the person may send this change at all; what the change then does is its own rule's to say. */
export function canWrite(
  grants: readonly Grant[],
  person: string,
  change: Pick<Change, 'scope'>,
  now: number,
): boolean {
  const kind = scopeKind(change.scope);
  if (!familyWrites.has(kind)) return false;
  if (ownKinds.has(kind)) return isOwn(person, change.scope);
  return holds(grants, person, change.scope, now).some((grant) => grant.level === 'write');
}

/** A scope made on a device without an account belongs to the person whose first change creates it (design §4). */
export function mayCreate(scope: ScopeId): boolean {
  return scopeKind(scope) === 'home';
}
