import { useTranslation } from 'react-i18next';
import type { Reading } from '../../domain/records/reading-records.ts';
import { presetBeside, presetLike, presetNames } from './reading-presets.ts';
import type { Choosing } from './use-ways.tsx';

/** Each way of reading with two letters shown in it. A person's own stands last, once they have made one. */
export function PresetChoice({ ways: { now, own, choose } }: { ways: Choosing }) {
  const { t } = useTranslation();
  const current = presetLike(now) ?? 'own';
  const presets: { name: (typeof presetNames)[number] | 'own'; reading: Reading }[] = [
    ...presetNames.map((name) => ({ name, reading: presetBeside(name, now) })),
    ...(own && !presetLike(own) ? [{ name: 'own' as const, reading: { ...own, easy: now.easy } }] : []),
  ];
  return (
    <fieldset className="field">
      <legend>{t('reading:presets.title')}</legend>
      <div className="reading-presets">
        {presets.map(({ name, reading }) => (
          <label className="choice" key={name}>
            <input type="radio" name="preset" checked={name === current} onChange={() => choose(reading)} />
            <Swatch reading={reading} />
            <span>{t(`reading:presets.${name}`)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The colours and letters of a way of reading: the same attributes as on the root element. */
function Swatch({ reading: { theme, font, size } }: { reading: Reading }) {
  const isDark = theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches;
  return (
    <b
      className={size >= 200 ? 'reading-swatch big' : 'reading-swatch'}
      aria-hidden="true"
      data-theme={theme === 'auto' ? (isDark ? 'dark' : 'light') : theme}
      data-font={font}
    >
      Aa
    </b>
  );
}
