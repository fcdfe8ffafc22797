import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ReadingName, readingChoices } from '../../domain/records/reading-records.ts';
import type { Choosing } from './use-ways.tsx';

/** Languages whose letters are joined: the same as in ui/reading.css. */
const joined = new Set(['ar', 'ur', 'fa', 'ps', 'ckb', 'sd', 'pnb']);

/** Everything that can be changed by itself. Made when it is opened: a way of reading must not wait for what is folded. */
export function MoreReading({ ways }: { ways: Choosing }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="reading-more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('reading:more')}</summary>
      {isOpen ? <EachByItself ways={ways} /> : null}
    </details>
  );
}

/** In four short parts. */
function EachByItself({ ways }: { ways: Choosing }) {
  const { t, i18n } = useTranslation();
  const language = i18n.language.split('-')[0] ?? '';
  return (
    <>
      <fieldset className="field">
        <legend>{t('reading:parts.colours')}</legend>
        <Pick name="theme" ways={ways} />
        <Pick name="font" ways={ways} />
        {language === 'ur' ? <Pick name="urdu" ways={ways} hint={t('reading:nastaliq')} /> : null}
      </fieldset>
      <fieldset className="field">
        <legend>{t('reading:parts.space')}</legend>
        <Pick name="line" ways={ways} />
        <Pick name="word" ways={ways} />
        <Pick name="letter" ways={ways} hint={joined.has(language) ? t('reading:joined') : undefined} />
        <Pick name="paragraph" ways={ways} />
        <Pick name="width" ways={ways} />
      </fieldset>
      <fieldset className="field">
        <legend>{t('reading:parts.tools')}</legend>
        <Pick name="guide" ways={ways} />
        <Ticks names={['magnify', 'syllables', 'symbols']} ways={ways} />
      </fieldset>
      <fieldset className="field">
        <legend>{t('reading:parts.page')}</legend>
        <Ticks names={['plain', 'links', 'targets', 'motion', 'stripes', 'align']} ways={ways} />
      </fieldset>
    </>
  );
}

type Picked = 'theme' | 'font' | 'urdu' | 'line' | 'paragraph' | 'letter' | 'word' | 'width' | 'guide';
const spaces: readonly ReadingName[] = ['line', 'paragraph', 'letter', 'word'];

/** Native, so that a phone shows its own large list and a keyboard needs no explaining. */
function Pick({ name, ways: { now, choose }, hint }: { name: Picked; ways: Choosing; hint?: string | undefined }) {
  const { t } = useTranslation();
  const kind = spaces.includes(name) ? 'space' : name;
  return (
    <div className="field">
      <label htmlFor={`reading-${name}`}>{t(`reading:names.${name}`)}</label>
      {hint ? (
        <p className="hint" id={`reading-${name}-hint`}>
          {hint}
        </p>
      ) : null}
      <select
        id={`reading-${name}`}
        aria-describedby={hint ? `reading-${name}-hint` : undefined}
        value={now[name]}
        onChange={(event) => choose({ [name]: event.target.value })}
      >
        {readingChoices[name].map((choice) => (
          <option key={choice} value={choice}>
            {t(`reading:choices.${kind}.${choice}`)}
          </option>
        ))}
      </select>
    </div>
  );
}

type Ticked = 'align' | 'links' | 'targets' | 'motion' | 'stripes' | 'plain' | 'magnify' | 'syllables' | 'symbols';

function Ticks({ names, ways: { now, choose } }: { names: readonly Ticked[]; ways: Choosing }) {
  const { t } = useTranslation();
  return names.map((name) => {
    const [off, on] = readingChoices[name];
    return (
      <label className="choice" key={name}>
        <input
          type="checkbox"
          checked={now[name] === on}
          onChange={(event) => choose({ [name]: event.target.checked ? on : off })}
        />
        <span>{t(`reading:ticks.${name}`)}</span>
      </label>
    );
  });
}
