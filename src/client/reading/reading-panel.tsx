import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyReading, keepReading, keptReading, type Reading, textSizes, themes } from './reading-settings.ts';

/** Text size and colours, changed at once and kept on this device. */
export function ReadingPanel() {
  const { t } = useTranslation();
  const [reading, setReading] = useState(keptReading);
  const change = (next: Reading) => {
    setReading(next);
    applyReading(next);
    keepReading(next);
  };
  return (
    <>
      <div className="field">
        <label htmlFor="text-size">{t('reading.size')}</label>
        <select
          id="text-size"
          value={reading.size}
          onChange={(event) => change({ ...reading, size: Number(event.target.value) })}
        >
          {textSizes.map((size) => (
            <option key={size} value={size}>
              {t('reading.percent', { size })}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="field">
        <legend>{t('reading.colours')}</legend>
        {themes.map((theme) => (
          <label className="choice" key={theme}>
            <input
              type="radio"
              name="theme"
              checked={reading.theme === theme}
              onChange={() => change({ ...reading, theme })}
            />
            <span>{t(`reading.themes.${theme}`)}</span>
          </label>
        ))}
      </fieldset>
    </>
  );
}
