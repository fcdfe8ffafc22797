import { createHash, randomUUID } from 'node:crypto';
import { uuidv7 } from '../../src/client/uuid.ts';
import type { WaymarkRecord } from '../../src/domain/records/record.ts';
import type { ScopeId } from '../../src/domain/scope.ts';
import {
  canonicalChange,
  protocolVersion,
  type Refusal,
  type SentChange,
  type SyncRequest,
  type SyncResponse,
} from '../../src/protocol/sync.ts';
import type { ExchangeAnswer } from '../../src/server/sync/exchange.ts';

export type Ask = (request: SyncRequest) => Promise<ExchangeAnswer>;

/**
 * A device that does what it is told and no more: it numbers and hashes what it says, keeps what it is answered, and
 * leaves every fault (losing an answer, sending twice, lying) to the test.
 */
export function scriptedDevice(ask: Ask, id: string = uuidv7()) {
  const held = new Map<ScopeId, { version: number; records: Map<string, WaymarkRecord> }>();
  const acks = new Map<number, string>();
  const refusals: Refusal[] = [];
  const outbox: SentChange[] = [];
  let [generation, ackedTo, lastSeq]: [string | undefined, number, number] = [undefined, 0, 0];

  const request = (over: Partial<SyncRequest> = {}): SyncRequest => ({
    protocol: protocolVersion,
    device: id,
    ...(generation === undefined ? {} : { generation }),
    cursors: Object.fromEntries([...held].map(([scope, { version }]) => [scope, version])),
    ackedTo,
    changes: outbox.slice(0, 100),
    ...over,
  });

  const take = (response: SyncResponse) => {
    for (const scope of response.dropped) held.delete(scope);
    for (const { id: scope, version, mode, records, removed } of response.scopes) {
      const before = mode === 'full' ? undefined : held.get(scope)?.records;
      const now = new Map(before);
      for (const record of records) now.set(record.id, record);
      for (const gone of removed) now.delete(gone);
      held.set(scope, { version, records: now });
    }
    for (const [seq, hash] of Object.entries(response.acks)) acks.set(Number(seq), hash);
    refusals.push(...response.refused);
    generation = response.generation;
    ackedTo = Math.max(ackedTo, ...acks.keys());
    outbox.splice(0, outbox.length, ...outbox.filter(({ seq, hash }) => acks.get(seq) !== hash));
  };

  const sync = async (over: Partial<SyncRequest> = {}): Promise<SyncResponse> => {
    const answer = await ask(request(over));
    if (!answer.ok) throw new Error(`problem: ${answer.problem.code}`);
    take(answer.response);
    return answer.response;
  };

  /** Numbers what a person does and puts it in the outbox. */
  const say = (scope: ScopeId, name: string, args: unknown, base?: number): SentChange => {
    lastSeq += 1;
    const change = hashed({
      seq: lastSeq,
      id: randomUUID(),
      scope,
      name,
      args,
      madeAt: '2026-01-05T09:00:00Z',
      ...(base === undefined ? {} : { base }),
    });
    outbox.push(change);
    return change;
  };

  return {
    id,
    acks,
    refusals,
    outbox,
    request,
    take,
    sync,
    say,
    /** Asks again until there is no more behind any scope and nothing waits. */
    settle: async () => {
      for (;;) {
        const { scopes } = await sync();
        if (outbox.length === 0 && !scopes.some(({ more }) => more)) return;
      }
    },
    scopes: () => [...held.keys()].sort(),
    version: (scope: ScopeId) => held.get(scope)?.version ?? 0,
    records: (scope: ScopeId) => [...(held.get(scope)?.records.values() ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1)),
    record: (scope: ScopeId, recordId: string) => held.get(scope)?.records.get(recordId),
    refusal: (seq: number) => refusals.find((refusal) => refusal.seq === seq)?.code,
  };
}

export function hashed(change: Omit<SentChange, 'hash'>): SentChange {
  return { ...change, hash: createHash('sha256').update(canonicalChange(change)).digest('hex') };
}
