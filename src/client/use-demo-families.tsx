import { useEffect, useState } from 'react';
import { type DemoFamily, demoFamiliesSchema } from '../protocol/demo.ts';

/** The made-up families of a demo server; none where there is no demo or no signal. */
export function useDemoFamilies(): DemoFamily[] {
  const [families, setFamilies] = useState<DemoFamily[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    fetch('/api/demo/families', { signal: leaving.signal })
      .then(async (answer) => {
        const read = answer.ok ? demoFamiliesSchema.safeParse(await answer.json()) : undefined;
        if (read?.success) setFamilies(read.data);
      })
      .catch(() => {
        // No signal or no demo: the offer is simply not made.
      });
    return () => leaving.abort();
  }, []);
  return families;
}
