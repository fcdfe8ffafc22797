import { randomUUID } from 'node:crypto';
import type { MessageBody } from '../../../src/domain/records/message-records.ts';
import type { ScopeId } from '../../../src/domain/scope.ts';
import { readInbox } from '../../../src/server/council-api/inbox.ts';
import type { Database } from '../../../src/server/database/open.ts';
import { syncWorld } from '../../support/sync-world.ts';

/** Parents of enrolled children, each with a phone and a thread of their own. */
export function threadWorld(database: () => Database) {
  const world = syncWorld(database);
  const parent = async (child = `C-${randomUUID().slice(0, 8).toUpperCase()}`) => {
    const person = world.newPerson();
    await world.grant(person, `case:${child}`, 'read');
    await world.grant(person, `draft:${child}`, 'write');
    const phone = world.deviceOf(person);
    const thread: ScopeId = `thread:${person}`;
    return {
      person,
      child,
      thread,
      phone,
      /** Writes a message on the phone; it goes with the next sync. */
      write: (text: string, more: Record<string, unknown> = {}) => {
        const id = randomUUID();
        const { seq } = phone.say(thread, 'send-message', { id, child, topic: 'question', text, ...more });
        return { id, seq };
      },
      message: (id: string) => phone.record(thread, id)?.body as MessageBody | undefined,
    };
  };
  return {
    ...world,
    parent,
    inbox: async (since = 0) => (await readInbox(database().db, { since, who: 'cli' })).items,
  };
}
