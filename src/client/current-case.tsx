import { createContext, type ReactNode, useCallback, useContext, useMemo } from 'react';
import { type CaseStory, caseStory } from '../domain/case-line.ts';
import { type Child, childrenOf } from '../domain/children.ts';
import type { Deadline } from '../domain/clocks/deadline.ts';
import { withInferred } from '../domain/clocks/with-inferred.ts';
import { workOut } from '../domain/clocks/work-out.ts';
import { type CasePath, casePath } from '../domain/path/path.ts';
import { useDevice, useRecords } from './family.tsx';
import { useToday } from './use-today.tsx';

/** The child on screen and everything worked out about them. */
export type CurrentCase = {
  children: Child[];
  child: Child | undefined;
  choose: (key: string) => void;
  story: CaseStory;
  deadlines: Deadline[];
  path: CasePath;
};

const CurrentCaseContext = createContext<CurrentCase | undefined>(undefined);

export function useCurrentCase(): CurrentCase {
  const value = useContext(CurrentCaseContext);
  if (!value) throw new Error('useCurrentCase outside CurrentCaseProvider');
  return value;
}

/** Works everything out once for all screens; a day's end moves the dates on without a reload. */
export function CurrentCaseProvider({ children: screens }: { children: ReactNode }) {
  const records = useRecords();
  const { setting, keepSetting } = useDevice();
  const today = useToday();
  const family = useMemo(() => childrenOf(records), [records]);
  const chosen = setting('child');
  const child = family.find((one) => one.key === chosen) ?? family[0];
  const worked = useMemo(() => {
    const official = records.filter(({ scope }) => scope === child?.caseScope);
    const own = records.filter(
      ({ record }) => record.kind === 'own-event' && child?.ids.includes(String(record.body.child)),
    );
    const story = caseStory(official, own);
    const events = story.lines.map((line) => line.event);
    const deadlines = child?.died
      ? []
      : workOut({
          today,
          child: child?.born ? { born: child.born } : {},
          events: withInferred(events, child?.born),
          undated: story.undated,
        });
    return { story, deadlines, path: casePath({ story, deadlines, today, died: child?.died ?? false }) };
  }, [records, child, today]);
  const choose = useCallback((key: string) => void keepSetting('child', key), [keepSetting]);
  const value = useMemo(() => ({ children: family, child, choose, ...worked }), [family, child, choose, worked]);
  return <CurrentCaseContext value={value}>{screens}</CurrentCaseContext>;
}
