import type { ProblemCode } from '../../protocol/problems.ts';
import { sessionSchema } from '../../protocol/session.ts';
import { askServer } from './ask-server.ts';
import type { Engine } from './engine.ts';

export type SessionStore = {
  acquaintance(): { account: string; person?: string | undefined; email?: string | undefined };
  /** False when the device belongs to somebody else. */
  signedIn(person: string, email: string): Promise<boolean>;
  signedOut(): Promise<void>;
  status(): { waiting: number };
  setting(key: string): unknown;
  keepSetting(key: string, value: unknown): Promise<unknown>;
};

export type Answered = { ok: true } | { ok: false; problem: ProblemCode };

export type Session = {
  /** Has a code sent to this address. */
  signIn(email: string): Promise<Answered>;
  enterCode(email: string, code: string): Promise<Answered>;
  /** With the code of a council's invitation. */
  join(email: string, code: string): Promise<Answered>;
  /**
   * Leaves the account, also without a signal. The council's record goes from the device, the home's own words stay;
   * `waiting` of them are not sent yet and will be when the same person signs in again.
   */
  signOut(): Promise<{ ok: true; waiting: number }>;
  /** Ends on the server what a sign-out without a signal could not. */
  settle(): Promise<void>;
};

/** The setting that remembers a sign-out the server has not heard of. */
const owed = 'sign-out-owed';

export function createSession(store: SessionStore, engine: Engine, fetch?: typeof globalThis.fetch): Session {
  const ask = (url: string, body: unknown) => askServer(url, { method: 'POST', body, fetch });
  const end = async (): Promise<void> => {
    const ended = await askServer('/api/session', { method: 'DELETE', fetch });
    const isOver = ended.ok || ended.problem === 'signed-out';
    if ((store.setting(owed) === true) === isOver) await store.keepSetting(owed, !isOver);
  };
  const enter = async (url: string, email: string, code: string): Promise<Answered> => {
    const answer = await ask(url, { email, code });
    if (!answer.ok) return { ok: false, problem: answer.problem };
    const session = sessionSchema.safeParse(answer.value);
    if (!session.success) return { ok: false, problem: 'update-needed' };
    if (!(await store.signedIn(session.data.person, session.data.email))) {
      await end();
      return { ok: false, problem: 'device-of-another' };
    }
    await store.keepSetting(owed, false);
    void engine.sync('signed-in');
    return { ok: true };
  };
  return {
    signIn: async (email) => {
      const answer = await ask('/api/session/code', { email });
      return answer.ok ? { ok: true } : { ok: false, problem: answer.problem };
    },
    enterCode: (email, code) => enter('/api/session', email, code),
    join: (email, code) => enter('/api/join', email, code),
    signOut: async () => {
      const { waiting } = store.status();
      await store.signedOut();
      await end();
      return { ok: true, waiting };
    },
    settle: async () => {
      if (store.setting(owed) === true && store.acquaintance().account !== 'in') await end();
    },
  };
}
