import type { MessageBody } from '../../../domain/records/message-records.ts';

export type Message = MessageBody & { id: string; version: number };

/** Messages that belong together: the first, and everything that answers it, oldest first. */
export type Conversation = { id: string; first: Message; last: Message; messages: Message[]; unread: number };

/** Conversations with the newest at the end, as in every chat people know. */
export function conversationsOf(messages: readonly Message[]): Conversation[] {
  const byId = new Map(messages.map((message) => [message.id, message]));
  const groups = Map.groupBy(messages, (message) => rootOf(message, byId));
  return [...groups]
    .flatMap(([id, group]) => {
      const sorted = group.toSorted(inTime);
      const [first, last] = [sorted[0], sorted.at(-1)];
      return first && last ? [{ id, first, last, messages: sorted, unread: group.filter(isUnread).length }] : [];
    })
    .sort((a, b) => inTime(a.last, b.last));
}

export const isUnread = ({ from, readAt }: Message): boolean => from === 'council' && readAt === undefined;

/** The message a conversation began with; where an answered message is not here (taken back), the answer itself. */
function rootOf(message: Message, byId: ReadonlyMap<string, Message>): string {
  const seen = new Set<string>();
  let at = message;
  for (;;) {
    seen.add(at.id);
    const before = at.inReplyTo === undefined ? undefined : byId.get(at.inReplyTo);
    if (!before || seen.has(before.id)) return at.id;
    at = before;
  }
}

const inTime = (a: Message, b: Message): number => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1);
