import { useTranslation } from 'react-i18next';

const systems = ['android', 'apple', 'windows'] as const;
const signs = { android: /Android/, apple: /iPhone|iPad|Macintosh/, windows: /Windows/ };

/** The way of the device it is read on comes first; the others stay, for whoever asks on somebody else's. */
export function HowToAddVoice({ language }: { language: string }) {
  const { t } = useTranslation();
  const here = systems.find((system) => signs[system].test(navigator.userAgent));
  const order = [...systems].sort((one, other) => Number(other === here) - Number(one === here));
  return (
    <details>
      <summary>{t('aloud:add.title')}</summary>
      <ul className="list-plain stack-tight">
        {order.map((system) => (
          <li key={system}>{t(`aloud:add.${system}`, { language })}</li>
        ))}
        <li>{t('aloud:add.after')}</li>
      </ul>
    </details>
  );
}
