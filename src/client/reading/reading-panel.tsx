import { useTranslation } from 'react-i18next';
import { textSizes } from '../../domain/records/reading-records.ts';
import { useSession } from '../family.tsx';
import type { PanelProps } from '../ui/sheet.tsx';
import { AloudPanel } from './aloud-panel.tsx';
import { EasySwitch } from './easy-switch.tsx';
import { MoreReading } from './more-reading.tsx';
import { PresetChoice } from './preset-choice.tsx';
import './reading-panel.css';
import { type Choosing, useWays } from './use-ways.tsx';

/** Ready ways of reading first, everything else folded; what is chosen is shown at once, on this sheet too. */
export function ReadingPanel({ close }: Partial<PanelProps>) {
  const { t } = useTranslation();
  const { person } = useSession();
  const ways = useWays();
  return (
    <>
      <AloudPanel close={close} />
      <section className="reading-sample" aria-label={t('reading:sample.title')}>
        <p>{t('reading:sample.words')}</p>
      </section>
      <EasySwitch ways={ways} />
      <PresetChoice ways={ways} />
      <TextSize ways={ways} />
      <MoreReading ways={ways} />
      <p className="hint">{t('reading:intro')}</p>
      <p className="hint">{t(person === undefined ? 'reading:place.device' : 'reading:place.account')}</p>
      {ways.undo ? (
        <button type="button" className="btn quiet" onClick={ways.undo}>
          {t('reading:back')}
        </button>
      ) : null}
    </>
  );
}

function TextSize({ ways: { now, choose } }: { ways: Choosing }) {
  const { t } = useTranslation();
  const smaller = textSizes.findLast((size) => size < now.size);
  const bigger = textSizes.find((size) => size > now.size);
  const step = (name: 'smaller' | 'bigger', size: number | undefined) => (
    <button
      type="button"
      className="btn quiet"
      aria-disabled={size === undefined}
      onClick={() => size !== undefined && choose({ size })}
    >
      {t(`reading:size.${name}`)}
    </button>
  );
  return (
    <fieldset className="field">
      <legend>{t('reading:size.title')}</legend>
      <div className="row">
        {step('smaller', smaller)}
        <output>{t('reading:size.now', { size: now.size })}</output>
        {step('bigger', bigger)}
      </div>
    </fieldset>
  );
}
