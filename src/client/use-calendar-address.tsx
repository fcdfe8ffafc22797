import { useCallback, useEffect, useState } from 'react';
import { calendarSchema, madeCalendarSchema } from '../protocol/calendar.ts';
import type { ProblemCode } from '../protocol/problems.ts';
import { askServer } from './sync/ask-server.ts';

const url = '/api/calendar';

export type CalendarAddress = {
  /** When the address that works now was made. */
  since: string | undefined;
  /** The address itself, only after it was made here and until the screen is left. */
  address: URL | undefined;
  problem: ProblemCode | undefined;
  make: (days: readonly number[]) => Promise<void>;
  withdraw: () => Promise<void>;
};

/** The calendar address of the person signed in. The server alone knows whether there is one, so this needs a signal. */
export function useCalendarAddress(): CalendarAddress {
  const [since, setSince] = useState<string>();
  const [address, setAddress] = useState<URL>();
  const [problem, setProblem] = useState<ProblemCode>();
  useEffect(() => {
    let isHere = true;
    void askServer(url).then((answer) => {
      const read = answer.ok ? calendarSchema.safeParse(answer.value) : undefined;
      if (isHere && read?.success) setSince(read.data.since);
    });
    return () => {
      isHere = false;
    };
  }, []);
  const make = useCallback(async (days: readonly number[]) => {
    const answer = await askServer(url, { method: 'POST', body: { days } });
    const made = answer.ok ? madeCalendarSchema.safeParse(answer.value) : undefined;
    setProblem(answer.ok ? (made?.success ? undefined : 'update-needed') : answer.problem);
    if (!made?.success) return;
    setAddress(new URL(made.data.path, location.origin));
    setSince(new Date().toISOString());
  }, []);
  const withdraw = useCallback(async () => {
    const answer = await askServer(url, { method: 'DELETE' });
    setProblem(answer.ok ? undefined : answer.problem);
    if (!answer.ok) return;
    setAddress(undefined);
    setSince(undefined);
  }, []);
  return { since, address, problem, make, withdraw };
}
