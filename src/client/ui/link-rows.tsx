import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { IconName } from './icon.tsx';
import { RowContent } from './row-content.tsx';

export type LinkRow = { key: string; to: string; words: string; below?: ReactNode; icon?: IconName };

/** A list of places to go, one row each, the whole row to press. */
export function LinkRows({ rows }: { rows: readonly LinkRow[] }) {
  return (
    <ul>
      {rows.map(({ key, to, ...content }) => (
        <li key={key}>
          <Link to={to}>
            <RowContent {...content} />
          </Link>
        </li>
      ))}
    </ul>
  );
}
