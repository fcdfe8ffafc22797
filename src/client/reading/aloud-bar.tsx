import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { AloudIcon, type AloudIconName } from './aloud-icon.tsx';
import { aloudLanguageName } from './aloud-language-name.ts';
import type { Reader, ReaderState } from './aloud-reader.ts';
import { stepSpeed } from './aloud-settings.ts';
import { AloudSilent } from './aloud-silent.tsx';

/** A slim bar above the one of the app, for as long as something is read. */
export function AloudBar({ reader, state }: { reader: Reader; state: Exclude<ReaderState, { is: 'off' }> }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = () => bar.current?.style.setProperty('--under', `${heightBelow()}px`);
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  });
  return (
    <section ref={bar} className="aloud-bar no-print" aria-label={t('aloud:bar.label')}>
      {state.is === 'asking' ? <Asking reader={reader} lang={state.lang} /> : null}
      {state.is === 'silent' ? <AloudSilent reader={reader} state={state} /> : null}
      {state.is === 'reading' || state.is === 'still' ? (
        <Keys reader={reader} isReading={state.is === 'reading'} lang={state.lang} />
      ) : null}
    </section>
  );
}

/** What else stands fixed at the bottom: the bar of the app, or the large word with room for it. */
function heightBelow(): number {
  const big = document.querySelector<HTMLElement>('.magnifier');
  if (big) return big.offsetHeight;
  const nav = document.querySelector<HTMLElement>('nav.bar');
  return nav && getComputedStyle(nav).position === 'fixed' ? nav.offsetHeight : 0;
}

function Keys({ reader, isReading, lang }: { reader: Reader; isReading: boolean; lang: string }) {
  const { t } = useTranslation();
  const faster = (way: 1 | -1) => {
    const speed = stepSpeed(lang, way);
    if (speed !== undefined) reader.setSpeed(speed);
  };
  return (
    <div className="aloud-keys">
      <Key icon="before" onPress={() => void reader.skip(-1)}>
        {t('aloud:bar.before')}
      </Key>
      <Key icon={isReading ? 'stop' : 'go'} onPress={() => (isReading ? reader.stop() : void reader.goOn())}>
        {t(isReading ? 'aloud:bar.stop' : 'aloud:bar.go')}
      </Key>
      <Key icon="next" onPress={() => void reader.skip(1)}>
        {t('aloud:bar.next')}
      </Key>
      <Key icon="slower" onPress={() => faster(-1)} isAtEnd={stepSpeed(lang, -1) === undefined}>
        {t('aloud:bar.slower')}
      </Key>
      <Key icon="faster" onPress={() => faster(1)} isAtEnd={stepSpeed(lang, 1) === undefined}>
        {t('aloud:bar.faster')}
      </Key>
      <Key icon="close" onPress={reader.close}>
        {t('aloud:bar.close')}
      </Key>
    </div>
  );
}

type KeyProps = { icon: AloudIconName; onPress: () => void; isAtEnd?: boolean; children: ReactNode };

const Key = ({ icon, onPress, isAtEnd = false, children }: KeyProps) => (
  <button type="button" aria-disabled={isAtEnd} onClick={onPress}>
    <AloudIcon name={icon} />
    <span>{children}</span>
  </button>
);

/** Once for each language: some phones read one in the voice of another. */
function Asking({ reader, lang }: { reader: Reader; lang: string }) {
  const { t, i18n } = useTranslation();
  return (
    <div className="aloud-words">
      <p>{t('aloud:asking.question', { language: aloudLanguageName(lang, i18n.language) })}</p>
      <div className="row">
        <button type="button" className="btn" onClick={() => reader.answer('yes')}>
          {t('aloud:asking.yes')}
        </button>
        <button type="button" className="btn quiet" onClick={() => reader.answer('no')}>
          {t('aloud:asking.no')}
        </button>
      </div>
    </div>
  );
}
