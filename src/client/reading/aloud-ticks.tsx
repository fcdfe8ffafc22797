import { useTranslation } from 'react-i18next';
import { type KeptAloud, keepAloud } from './aloud-settings.ts';

const ticks = ['onwards', 'button', 'internet'] as const;

/** What is on or off, and what it means for the words where they would leave this device. */
export function AloudTicks({ kept }: { kept: KeptAloud }) {
  const { t } = useTranslation();
  return (
    <>
      {ticks.map((name) => (
        <label className="choice" key={name}>
          <input
            type="checkbox"
            checked={kept[name]}
            aria-describedby={name === 'internet' ? 'aloud-internet' : undefined}
            onChange={(event) => keepAloud({ [name]: event.target.checked })}
          />
          <span>{t(`aloud:panel.${name}`)}</span>
        </label>
      ))}
      <p className="hint" id="aloud-internet">
        {t('aloud:panel.internet-what')}
      </p>
    </>
  );
}
