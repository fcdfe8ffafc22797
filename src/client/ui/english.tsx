import type { ReactNode } from 'react';

/**
 * Words that are English whatever language the screen is in: the law as it is cited, names of sources, addresses, what a
 * council wrote. Said to screen readers, and kept running from left to right.
 */
export function English({ children }: { children: ReactNode }) {
  return (
    <bdi lang="en-GB" dir="ltr">
      {children}
    </bdi>
  );
}
