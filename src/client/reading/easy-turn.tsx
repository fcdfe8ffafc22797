import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';

/**
 * Draws the screen anew when Easy Read is turned on or off: in the panel, by an account that is heard of, by undoing.
 * The routes look at the attribute when they are drawn; the first screen has no room for more.
 */
export function EasyTurn() {
  const { pathname, search, hash } = useLocation();
  const go = useNavigate();
  useEffect(() => {
    const root = document.documentElement;
    let was = root.dataset.easy === 'on';
    const seen = new MutationObserver(() => {
      const is = root.dataset.easy === 'on';
      if (is !== was) void go({ pathname, search, hash }, { replace: true });
      was = is;
    });
    seen.observe(root, { attributeFilter: ['data-easy'] });
    return () => seen.disconnect();
  }, [go, pathname, search, hash]);
  return null;
}
