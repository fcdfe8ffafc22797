import { useTranslation } from 'react-i18next';
import type { Child } from '../../../domain/children.ts';
import type { AgeModeId } from '../../../domain/this-is-me/this-is-me.ts';
import { modesFor } from '../../../domain/this-is-me/way-through.ts';
import { SymbolDrawing } from '../../me/symbol.tsx';
import { useRoom } from './use-room.tsx';

/** Three ways of asking. What suits decides; the age only says which stands first. They can be mixed later. */
export function ModeChoice({ child }: { child: Child }) {
  const { t } = useTranslation();
  const { look, keepLook, age } = useRoom(child);
  return (
    <section className="stack" aria-labelledby="modes">
      <h2 id="modes">{t('me:shell.modes.title')}</h2>
      <p>{t('me:shell.modes.words')}</p>
      <ul className="stack">
        {modesFor(age).map((mode) => (
          <li key={mode}>
            <button
              type="button"
              className="me-mode"
              aria-pressed={look.mode === undefined ? undefined : look.mode === mode}
              onClick={() => keepLook({ mode })}
            >
              <SymbolDrawing id={pictures[mode]} />
              <span className="what">
                <b>{t(`me-set:modes.${mode}.easy`)}</b>
                <span className="below">{t(`me:shell.modes.${mode}`)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const pictures: Record<AgeModeId, string> = { 'under-8': 'toys', '8-to-13': 'school', '14-to-25': 'future' };
