import { type ScopeKind, scopeKind } from '../../domain/scope.ts';
import { drop, keepHolder } from './engine-port.ts';
import type { Parts } from './memory.ts';
import type { Store } from './open-store.ts';

/** Stay when a person signs out: what they made themselves, on their own device. The rest comes back when they return. */
const stays: readonly ScopeKind[] = ['home', 'content'];

/**
 * Who is signed in. The first answer binds the device to its person for good (until everything is erased), so that
 * another person signing in here can never send the first one's words under their own name.
 */
export function createAcquaintance(parts: Parts): Pick<Store, 'acquaintance' | 'signedIn' | 'signedOut'> {
  const { inTurn, memory } = parts;
  return {
    acquaintance: () => {
      const { account, person, signedInAs, email } = memory().holder;
      return { account, person: person ?? signedInAs, email };
    },
    signedIn: (person, email) =>
      inTurn(() => keepHolder(parts, { ...memory().holder, account: 'in', signedInAs: person, email })),
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
