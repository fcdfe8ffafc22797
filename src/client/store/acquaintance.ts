import { type ScopeKind, scopeKind } from '../../domain/scope.ts';
import { drop, keepHolder } from './engine-port.ts';
import type { Parts } from './memory.ts';
import type { Store } from './open-store.ts';

/** Stay when a person signs out: what they made themselves, on their own device. The rest comes back when they return. */
const stays: readonly ScopeKind[] = ['home', 'content'];

/**
 * Who is signed in. A device belongs to the first who signs in on it for good (until everything is erased), so that
 * another person signing in here can never send the first one's words under their own name.
 */
export function createAcquaintance(parts: Parts): Pick<Store, 'acquaintance' | 'signedIn' | 'signedOut'> {
  const { inTurn, memory } = parts;
  return {
    acquaintance: () => memory().holder,
    signedIn: (person, email) =>
      inTurn(async () => {
        const { holder } = memory();
        if (holder.person !== undefined && holder.person !== person) return false;
        await keepHolder(parts, { account: 'in', person, email });
        return true;
      }),
    signedOut: () =>
      inTurn(async () => {
        const { held, identity, holder } = memory();
        const leaving = [...held.scopes.keys()].filter((scope) => !stays.includes(scopeKind(scope)));
        const { device, ackedTo } = identity;
        await drop(parts, leaving, { device, ackedTo, cursors: {}, epoch: held.state.epoch });
        await keepHolder(parts, { account: 'out', person: holder.person });
      }),
  };
}
