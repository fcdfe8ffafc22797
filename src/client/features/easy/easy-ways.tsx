import { Link } from 'react-router';
import { type LinkRow, LinkRows } from '../../ui/link-rows.tsx';
import { whole } from './wants-whole.ts';

/** The way to the whole page, where things are done, and rows to the pages beside it. */
export function EasyWays({ to, go, rows }: { to: string; go: string; rows: readonly LinkRow[] }) {
  return (
    <>
      <Link className="btn no-print" to={to} state={whole}>
        {go}
      </Link>
      <div className="todo">
        <LinkRows rows={rows} />
      </div>
    </>
  );
}
