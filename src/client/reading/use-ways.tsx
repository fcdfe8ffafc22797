import { useEffect, useState } from 'react';
import { isSameReading, type Reading } from '../../domain/records/reading-records.ts';
import { chooseReading, chosenEvent, keptWays, type Ways } from './reading-ways.ts';

export type Choosing = Ways & {
  choose: (part: Partial<Reading>) => void;
  /** To how it was when the panel was opened; undefined while nothing has changed. */
  undo: (() => void) | undefined;
};

/** How this device reads, changed at once. Whoever carries it to the account hears of it when the panel is closed. */
export function useWays(): Choosing {
  const [ways, setWays] = useState(keptWays);
  const [before] = useState(ways.now);
  useEffect(() => () => void document.dispatchEvent(new Event(chosenEvent)), []);
  const choose = (part: Partial<Reading>) => setWays(chooseReading({ ...ways.now, ...part }));
  const undo = isSameReading(ways.now, before) ? undefined : () => choose(before);
  return { ...ways, choose, undo };
}
