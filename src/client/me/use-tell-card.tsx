import { useCallback, useState } from 'react';
import { type OwnCardBody, ownCardBodySchema } from '../../domain/records/me-records.ts';
import type { OwnSaid } from '../store/own-room.ts';
import { useOwnRoom } from './own-room.tsx';
import type { Answering } from './use-answer.tsx';

/** What is not named stays as it is; a card that is new needs a word. */
export type TellCard = (id: string, change: Partial<OwnCardBody>) => Promise<OwnSaid>;

/** Makes a card of their own or changes it. */
export function useTellCard(): { tell: TellCard; problem: Answering['problem'] } {
  const room = useOwnRoom();
  const [problem, setProblem] = useState<Answering['problem']>();
  const tell = useCallback<TellCard>(
    async (id, change) => {
      const found = room.state().records.get(id);
      const before = found ? ownCardBodySchema.parse(found.body) : {};
      const said = await room.say('me-card', { ...before, ...change, id });
      setProblem(!said.ok && 'problem' in said ? said.problem : undefined);
      return said;
    },
    [room],
  );
  return { tell, problem };
}
