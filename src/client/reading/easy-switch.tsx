import { useTranslation } from 'react-i18next';
import type { Choosing } from './use-ways.tsx';

/** Another text at the same address, so it stands by itself and no ready way of reading turns it off. */
export function EasySwitch({ ways: { now, choose } }: { ways: Choosing }) {
  const { t } = useTranslation();
  return (
    <div className="field">
      <label className="choice">
        <input
          type="checkbox"
          checked={now.easy === 'on'}
          aria-describedby="easy-hint"
          onChange={(event) => choose({ easy: event.target.checked ? 'on' : 'off' })}
        />
        <span>{t('easy:switch')}</span>
      </label>
      <p className="hint" id="easy-hint">
        {t('easy:switch-hint')}
      </p>
    </div>
  );
}
