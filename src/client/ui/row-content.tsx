import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

/** What stands in a row one can press: a picture, the words, a line below them, and the arrow. For links and buttons. */
export function RowContent({ icon, words, below }: { icon?: IconName; words: string; below?: ReactNode }) {
  return (
    <>
      {icon ? (
        <span className="dot">
          <Icon name={icon} turns={icon === 'steps'} />
        </span>
      ) : null}
      <span className="what">
        {below ? <b>{words}</b> : words}
        {below ? <span className="below soft small">{below}</span> : null}
      </span>
      <span className="go">
        <Icon name="go" turns />
      </span>
    </>
  );
}
